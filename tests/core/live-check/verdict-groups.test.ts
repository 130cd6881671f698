import { expect, test } from 'vitest'
import { isAlreadyRevoked } from '#src/core/errors/already-revoked.ts'
import { explainRevoking } from '#src/core/errors/explain-revoking.ts'
import { GraphError, GraphUnreachable, TokenRejected } from '#src/core/graph/errors.ts'
import type { Verdict, Verdicts } from '#src/core/live-check/capabilities.ts'
import {
  groupVerdicts,
  summariseVerdicts,
  whyItStopped,
} from '#src/core/live-check/verdict-groups.ts'
import { verdictInWords } from '#src/core/live-check/verdict-sentence.ts'
import type { Verification } from '#src/core/live-check/verify.ts'

const facts = { call: 'GET /1', tries: 1 }
const graphFacts = (code: number, subcode?: number) => ({
  code,
  subcode,
  type: undefined,
  message: undefined,
  userTitle: undefined,
  userMessage: undefined,
  isTransient: undefined,
  traceId: undefined,
})
const rejected = (subcode?: number) => new TokenRejected('No.', facts, graphFacts(190, subcode))
const refused = (failure: Error): Verdict => ({ kind: 'refused', failure })
const works: Verdict = { kind: 'works' }
const notGranted: Verdict = { kind: 'not-granted', permission: 'instagram_manage_insights' }

test.each([
  [460, 'password changed'],
  [458, 'access removed'],
  [492, 'no longer has a role on this Page, or two-factor login is missing'],
  [463, 'expired'],
])('190/%i is worded in the middle of a sentence: %s', (subcode, words) => {
  expect(whyItStopped(rejected(subcode))).toBe(words)
})

test('every other error is worded as a part of a sentence too', () => {
  for (const code of [1, 3, 10, 25, 100, 102, 190, 200, 368, 803, 99_999]) {
    const words = whyItStopped(new GraphError('No.', facts, graphFacts(code)))
    expect(words).not.toBe('')
    expect(words).not.toMatch(/\.$/)
  }
  expect(whyItStopped(rejected())).toBe('Meta no longer accepts the token')
})

test('verdicts of a kind are said together, and a dead token says just why', () => {
  const verdicts: Verdicts = { page: works, instagram: works, insights: notGranted }
  expect(groupVerdicts(verdicts).map(({ words }) => words)).toEqual([
    'Works: Page, Instagram account',
    'Not granted: insights',
  ])
  const dead = refused(rejected(460))
  expect(groupVerdicts({ page: dead, instagram: dead }).map(({ words }) => words)).toEqual([
    'Stopped working: password changed',
  ])
})

test('nothing that was not asked is said to work or to be refused', () => {
  expect(verdictInWords(notGranted)).toBe('instagram_manage_insights was not granted. Not asked.')
  expect(verdictInWords({ kind: 'nothing-to-ask' })).toContain('Not asked.')
  expect(verdictInWords({ kind: 'no-task', tasks: ['MESSAGING'] })).toContain('MESSAGING')
})

test('the summary counts only what was asked, of Pages whose token works', () => {
  const verification: Verification = {
    user: works,
    pages: new Map<string, Verdicts>([
      ['1', { page: works, instagram: works, publishing: works, insights: notGranted }],
      ['2', { page: works, instagram: { kind: 'nothing-to-ask' } }],
      ['3', { page: refused(rejected(460)), instagram: refused(rejected(460)) }],
    ]),
    asked: { pages: ['1', '2', '3'], user: true },
    checked: 4,
    working: 3,
    total: 4,
    left: undefined,
    pausedUntil: undefined,
    ended: { at: new Date(), stoppedBy: undefined },
  }
  expect(summariseVerdicts(verification)).toBe(
    'Instagram account 1 of 1, publishing 1 of 1, insights not granted.',
  )
})

test('a revoke that Meta refused has changed nothing; one without an answer may have', () => {
  expect(isAlreadyRevoked(rejected(458))).toBe(true)
  expect(isAlreadyRevoked(rejected(460))).toBe(false)
  expect(explainRevoking(rejected(460), true).instead).toContain('Nothing has changed.')
  for (const online of [true, false]) {
    const silent = explainRevoking(new GraphUnreachable('No answer.', facts), online)
    expect(silent.meaning).toContain('It may have been done or not')
    expect(silent.instead).not.toContain('Nothing has changed.')
    expect(silent.meaning.includes('Most likely nothing has changed.')).toBe(online)
  }
})

test('each family is led to the site where access is taken back by hand', () => {
  const failures = [rejected(460), new GraphUnreachable('No answer.', facts)]
  for (const failure of failures) {
    for (const online of [true, false]) {
      const facebook = explainRevoking(failure, online, 'facebook-login').instead
      const instagram = explainRevoking(failure, online, 'instagram-login').instead
      expect(facebook).toContain('on facebook.com under')
      expect(facebook).not.toContain('instagram.com')
      expect(instagram).toContain('on instagram.com under')
      expect(instagram).not.toContain('facebook.com')
    }
  }
})
