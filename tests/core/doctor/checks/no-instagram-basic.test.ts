import { expect, test } from 'vitest'
import { noInstagramBasic } from '#src/core/doctor/checks/no-instagram-basic.ts'
import { accountOf, evidenceOf, failed, now, pageOf, ranked } from '../evidence-of.ts'

const name = 'instagram_basic'
const pages = [pageOf('1')]

test('declined, not asked for, or left out by Meta: fits each time', () => {
  for (const evidence of [
    evidenceOf({ pages, declined: [name] }),
    evidenceOf({ pages, login: { asked: ['pages_show_list'] } }),
    evidenceOf({ pages, dropped: [name] }),
  ]) {
    expect(noInstagramBasic(evidence, now)).toMatchObject({
      rank: 'fits',
      remedy: { kind: 'ask-for', permissions: [name] },
    })
  }
})

test('granted: ruled out. Unsaid: possible. No Page without an account: nothing to say', () => {
  expect(ranked(noInstagramBasic, evidenceOf({ pages }))).toBe('ruled-out')
  const unsaid = { ...evidenceOf({ pages }), permissions: failed({}) }
  expect(ranked(noInstagramBasic, unsaid)).toBe('possible')
  const whole = [pageOf('1', { instagramAccount: accountOf('17') })]
  expect(ranked(noInstagramBasic, evidenceOf({ pages: whole, declined: [name] }))).toBeUndefined()
})
