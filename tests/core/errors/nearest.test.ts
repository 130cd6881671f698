import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { nearestTo, told } from '#src/core/errors/nearest/nearest.ts'

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

/** Public descriptions that are told by other means, so their words are not in the index on purpose. */
const described: readonly { readonly input: string; readonly wants: readonly string[] }[] =
  JSON.parse(readFileSync('tests/core/read/reports.json', 'utf8'))

test('three of four descriptions of people find their entry among four', () => {
  const rows = described.flatMap(({ input, wants }) => {
    const right = wants.flatMap(want => /^error (\S+) by symptom$/.exec(want)?.[1] ?? [])
    return right.length > 0 ? [{ input, right }] : []
  })
  const found = rows.filter(({ input, right }) => ids(input).some(id => right.includes(id)))
  expect(rows.length).toBeGreaterThan(150)
  expect(found.length / rows.length).toBeGreaterThan(0.72)
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
