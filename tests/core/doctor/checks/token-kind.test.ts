import { expect, test } from 'vitest'
import { tokenKind } from '#src/core/doctor/checks/token-kind.ts'
import { evidenceOf, failureOf, now, ranked } from '../evidence-of.ts'

test('a token that begins with IG is an Instagram token', () => {
  const cause = tokenKind(evidenceOf({ login: { tokenStart: 'IGA' } }), now)
  expect(cause).toMatchObject({ rank: 'fits', title: 'This is an Instagram token' })
})

test('a Page that has no accounts gives a Page token away', () => {
  const failure = failureOf({
    code: 100,
    message: '(#100) Tried accessing nonexisting field (accounts) on node type (Page)',
  })
  const cause = tokenKind(evidenceOf({ list: { progress: 'failed', failure } }), now)
  expect(cause).toMatchObject({ rank: 'fits', title: 'This is a Page access token' })
})

test('a person’s token rules it out', () => {
  expect(ranked(tokenKind, evidenceOf({ targets: {} }))).toBe('ruled-out')
})
