import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { permissionNames } from '#src/simulator/permissions.ts'
import { createSeal } from '#src/simulator/sealed-text.ts'
import { createTokens, type Meaning } from '#src/simulator/token.ts'

const selection = fc.oneof(fc.constant('all' as const), fc.array(fc.nat(999), { maxLength: 12 }))
const id = fc.integer({ min: 1e14, max: 2e15 }).map(String)
const names = fc.subarray([...permissionNames])

const meaning: fc.Arbitrary<Meaning> = fc
  .record({
    kind: fc.constantFrom('user-short', 'user-long', 'page-short', 'page-long', 'user-endless'),
    appId: id,
    world: fc.constantFrom('all-goes-well', 'many-pages', 'no-long-lived-token'),
    person: fc.constantFrom('mina', 'jay', 'sam'),
    pages: selection,
    accounts: selection,
    granted: names,
    declined: names,
    issuedAt: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
    pageId: fc.option(id, { nil: undefined }),
    isMended: fc.boolean(),
    made: fc.option(fc.record({ name: fc.string({ unit: 'binary' }), category: fc.string() }), {
      nil: undefined,
    }),
  })
  .map(({ pageId, made, isMended, ...rest }) => ({
    ...rest,
    ...(pageId ? { pageId } : {}),
    ...(made ? { made } : {}),
    ...(isMended ? { isMended } : {}),
  }))

for (const alphabet of ['simulated', 'realistic'] as const) {
  const tokens = createTokens(alphabet)

  test(`a ${alphabet} token means what was written into it`, () => {
    fc.assert(
      fc.property(meaning, said => {
        expect(tokens.read(tokens.write(said))).toEqual(said)
      }),
    )
  })

  test(`a ${alphabet} token that was cut or changed means nothing`, () => {
    fc.assert(
      fc.property(meaning, fc.nat(), (said, place) => {
        const token = tokens.write(said)
        expect(tokens.read(token.slice(0, 4 + (place % (token.length - 4))))).toBeUndefined()
        // The last character of base64 may have unused bits.
        const at = 4 + (place % (token.length - 5))
        const other = token[at] === '1' ? '2' : '1'
        expect(tokens.read(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined()
      }),
    )
  })
}

test('no simulated token could be one of Meta’s, and every realistic one could', () => {
  const simulated = createTokens('simulated')
  const realistic = createTokens('realistic')
  fc.assert(
    fc.property(meaning, said => {
      expect(simulated.write(said)).not.toMatch(/^[A-Za-z0-9]{20,}$/)
      expect(realistic.write(said)).toMatch(/^[A-Za-z0-9]{20,}$/)
      expect(simulated.read(realistic.write(said))).toBeUndefined()
      expect(realistic.read(simulated.write(said))).toBeUndefined()
    }),
  )
})

test('any text may be read as a token, and most mean nothing', () => {
  const tokens = createTokens('simulated')
  fc.assert(
    fc.property(fc.string(), text => {
      expect(tokens.read(`SIM_${text}`)).toBeUndefined()
    }),
  )
})

test('a token of an earlier version is still understood', () => {
  // A token from before worlds could be fixed.
  const old = ['1', '442224939700112', 'one-page', 'mina', '*', '*', '7', '0', 'mii2xkyk']
  const readOld = (parts: readonly string[]) =>
    createTokens('simulated').read(createSeal('SIM_', 'base64url').write(parts))
  const meaning = readOld(old)
  expect(meaning).toMatchObject({ kind: 'user-long', world: 'one-page', person: 'mina' })
  expect(meaning?.granted).toEqual(['instagram_basic', 'pages_show_list', 'pages_read_engagement'])
  expect(readOld([...old, '1'])).toMatchObject({ pageId: '1' })
  expect(readOld([...old, '', 'A', 'B'])).toMatchObject({ made: { name: 'A', category: 'B' } })
  expect(readOld([...old, '', 'A', 'B'])).not.toHaveProperty('isMended')
})
