import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken, isTokenOf } from '#src/core/access-token.ts'

const text = `EAA${'b0Z'.repeat(60)}`

test('prints masked wherever it is written by accident', () => {
  const token = new AccessToken(text)
  const written = [
    `${token}`,
    String(token),
    JSON.stringify({ token }),
    inspect({ token }, { depth: 9, showHidden: true }),
    JSON.stringify(Object.entries(token)),
    JSON.stringify(structuredClone({ ...token })),
  ].join(' ')
  expect(written).not.toContain(text.slice(0, 12))
  expect(token.reveal()).toBe(text)
})

test('shows so little of a short one that nothing can be guessed', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 19 }), short => {
      expect(new AccessToken(short).masked).toBe('••••••••')
    }),
  )
})

test('no text is a token of both environments', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^SIM_[\w-]{16,80}$/)), candidate => {
      expect(isTokenOf('meta', candidate) && isTokenOf('simulated', candidate)).toBe(false)
    }),
  )
})

test('the same token is always cut to the same key', async () => {
  const cuts = await new AccessToken(text).cuts()
  expect(cuts).toEqual(await new AccessToken(text).cuts())
  expect(cuts).toHaveLength(7)
  expect(cuts?.every(depth => depth >= 0 && depth <= 4)).toBe(true)
})
