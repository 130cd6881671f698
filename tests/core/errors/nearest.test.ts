import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { entryIndex } from '#src/core/errors/nearest/entry-index.ts'
import { hitsOf, likeliestOf, likeliestTo, nearestTo } from '#src/core/errors/nearest/nearest.ts'
import { told } from '#src/core/errors/nearest/told/all.ts'
import { type Description, descriptionsOf, learnedFrom } from './learned.ts'

const ids = (text: string) => nearestTo(text).map(({ id }) => id)

test('people’s words belong to entries that exist', () => {
  const known = new Set(entries.map(({ id }) => id))
  expect(Object.keys(told).filter(id => !known.has(id))).toEqual([])
})

test.each([
  [
    'The Zapier zap stopped posting to Instagram and wants the account reconnected',
    'tool-asks-to-reconnect',
  ],
  ['Inbox shows no Instagram conversations since I installed the CRM', 'webhook-silent'],
  ['Is there a way to get the Instagram user id from a username?', 'where-ids-are'],
  [
    'Instagram login redirects to localhost and the browser refuses to connect',
    'redirect-uri-where',
  ],
  [
    'Nuestros clientes no pueden conectar Facebook, a mí como administrador me funciona',
    'own-people-only',
  ],
  ['Facebook-Login hängt nach der Anmeldung, das Fenster bleibt weiß', 'login-does-not-return'],
  [
    'Facebook SDK logged the user in, accessToken in the result is undefined',
    'login-without-token',
  ],
])('“%s” is near to %s', (text, id) => {
  expect(ids(text)).toContain(id)
})

const descriptions = descriptionsOf(
  JSON.parse(readFileSync('tests/core/read/reports.json', 'utf8')),
)

test('the learned words are those of the reports', async () => {
  // After new rows: npx vitest run tests/core/errors/nearest.test.ts -u
  await expect(`${JSON.stringify(learnedFrom(descriptions), null, 2)}\n`).toMatchFileSnapshot(
    '../../../src/core/errors/nearest/learned.json',
  )
})

/** Each description with a search that has learned nothing from it: the reports are dealt into ten piles. */
const unseen = Array.from({ length: 10 }, (_, pile) => {
  const isOfPile = (_: Description, index: number) => index % 10 === pile
  const learned = learnedFrom(descriptions.filter((each, index) => !isOfPile(each, index)))
  const search = entryIndex(learned)
  return descriptions.filter(isOfPile).map(({ input, right, isHard }) => ({
    isNear: hitsOf(input, search).some(({ id }) => right.includes(id)),
    isFirst: right.includes(hitsOf(input, search)[0]?.id ?? ''),
    likeliest: likeliestOf(input, search),
    isHard,
    right,
  }))
}).flat()
/** Those that `read` knows for sure too, and those that it does not know. */
const easy = unseen.filter(({ isHard }) => !isHard)
const hard = unseen.filter(({ isHard }) => isHard)

const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length

test('five of six descriptions that were not learned find their entry among four', () => {
  expect(easy.length).toBeGreaterThan(250)
  expect(
    share(
      easy.filter(({ isNear }) => isNear),
      easy,
    ),
  ).toBeGreaterThan(0.82)
  expect(
    share(
      easy.filter(({ isFirst }) => isFirst),
      easy,
    ),
  ).toBeGreaterThan(0.55)
})

test('so do two of three of those that nothing knows for sure', () => {
  expect(
    share(
      hard.filter(({ isNear }) => isNear),
      hard,
    ),
  ).toBeGreaterThan(0.66)
})

test('of descriptions that were not learned, one of three leads to one entry, and six of seven of these rightly', () => {
  const led = unseen.filter(({ likeliest }) => likeliest !== undefined)
  const rightly = led.filter(({ likeliest = '', right }) => right.includes(likeliest))
  expect(share(led, unseen)).toBeGreaterThan(0.36)
  expect(share(rightly, led)).toBeGreaterThan(0.85)
})

test.each([
  'The webhook of Stripe is not called after I moved to production',
  'How do I refresh my GitHub token before it expires?',
  'Google login works on desktop but not on mobile',
  'uploads work for images but not for PDFs on S3',
  'My CSS works on localhost but not in production',
  'My contract does not expire, and nobody can see the pages',
  'The app works on Android but not on iOS',
  'I changed my password and the token of the bank is invalid',
  'How do I sign up for the embedded systems course?',
  'Discord bot does not answer any message since yesterday',
  'LinkedIn posts are scheduled and never published',
  'The printer shows an empty page after the login',
  '',
])('“%s” leads to no entry', text => {
  expect(likeliestTo(text)).toBeUndefined()
})

test.each([
  'The quick brown fox jumps over the lazy dog',
  'How do I refresh my GitHub token?',
  'The webhook of Stripe is not called',
  'My contract does not expire',
  '',
])('“%s” is near to none', text => {
  expect(ids(text)).toEqual([])
})

test('any text has at most four, each once', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const found = ids(`facebook ${text}`)
      expect(found.length).toBeLessThanOrEqual(4)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})
