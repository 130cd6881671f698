import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLossless } from '#src/core/graph/lossless-json.ts'

test('keeps whole numbers above 2^53 as text, and leaves smaller ones numbers', () => {
  expect(
    parseLossless('{"a":17841405793187219,"b":[9007199254740991,-17841405793187219],"c":1.5e3}'),
  ).toEqual({
    a: '17841405793187219',
    b: [9007199254740991, '-17841405793187219'],
    c: 1500,
  })
})

test('keeps a fraction as text that would be rounded to a whole number', () => {
  expect(parseLossless('[9007199254740991.4,4503599627370497.3,2.5]')).toEqual([
    '9007199254740991.4',
    '4503599627370497.3',
    2.5,
  ])
})

test('never touches digits inside text', () => {
  expect(
    parseLossless('{"a":"17841405793187219","b\\":17841405793187219":1, "c":17841405793187219}'),
  ).toEqual({
    a: '17841405793187219',
    'b":17841405793187219': 1,
    c: '17841405793187219',
  })
})

test('is JSON.parse for all other JSON, also in what it refuses', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map(text => text.slice(0, -1)),
      ),
      text => {
        let expected: unknown
        try {
          expected = JSON.parse(text)
        } catch {
          expect(() => parseLossless(text)).toThrow(SyntaxError)
          return
        }
        fc.pre(!/\d{16}/.test(text))
        expect(parseLossless(text)).toEqual(expected)
      },
    ),
    { numRuns: 2000 },
  )
})

test('keeps any ID of up to 24 digits exact wherever it stands', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 10n ** 16n, max: 10n ** 24n }), fc.json(), (id, other) => {
      fc.pre(!/\d{16}/.test(other))
      const read = parseLossless(`{"x":${other},"id":${id},"list":[ ${id} ]}`)
      expect(read).toEqual({ x: JSON.parse(other), id: `${id}`, list: [`${id}`] })
    }),
    { numRuns: 2000 },
  )
})
