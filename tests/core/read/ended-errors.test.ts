import fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from '#src/core/read/read.ts'

const undated = '{"error":{"message":"Session has expired","error_subcode":463}}'
const sentence =
  'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.'
const dated = JSON.stringify({ error: { message: sentence, code: 190, error_subcode: 463 } })
const end = '2020-08-03T07:43:13.000Z'

/** The end that each error of a text names, in the order of the text. */
function endsIn(text: string): readonly (string | undefined)[] {
  return read(text)
    .flatMap(thing => (thing.kind === 'error' ? [thing] : []))
    .sort((one, other) => one.place.start - other.place.start)
    .map(({ facts }) => facts.endedAt?.toISOString())
}

test.each([
  dated,
  `(#190) ${sentence}`,
  sentence,
  `It fails since Monday:\n\n${sentence}\n\n{"error":{"code":190,"error_subcode":463}}`,
  `https://example.com/?next=1\n${dated}\nThanks!`,
])('an expired token’s own sentence names its end: %s', text => {
  expect(endsIn(text)).toEqual([end])
})

test('an error without a date does not get the end of the error beside it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 450 }), distance => {
      expect(endsIn(`${undated}\n${'- '.repeat(distance)}\n${dated}`)).toEqual([undefined, end])
    }),
  )
})

test('a sentence without numbers does not lend its end to the error before it', () => {
  const told = '{"error":{"message":"(#4) Application request limit reached","code":4}}'
  expect(endsIn(`${told}\n${'and so on '.repeat(20)}\n${sentence}`)).toEqual([undefined, end])
})
