import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSums } from '#src/core/site/build-sums.ts'

const sum = (digit: string) => digit.repeat(64)

test('a page’s sums are read, in the order of the files that matter most', () => {
  expect(
    readSums([
      ['keytag.html', sum('1')],
      ['callback/index.html', sum('2')],
      ['build', sum('3')],
      ['other.html', sum('4')],
    ]),
  ).toEqual({
    build: sum('3'),
    files: [
      ['callback/index.html', sum('2')],
      ['keytag.html', sum('1')],
    ],
  })
})

test('whatever stands in a page, only sums are named, and none without that of the build', () => {
  const name = fc.constantFrom('build', 'index.html', 'callback/index.html', 'keytag.html')
  const text = fc.oneof(fc.string(), fc.constantFrom(sum('a'), sum('A'), `${sum('a')}0`))
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text)), tags => {
      const read = readSums(tags)
      const isNamed = tags.some(([file, each]) => file === 'build' && each === sum('a'))
      expect(read !== undefined).toBe(isNamed)
      for (const each of [
        read?.build ?? sum('a'),
        ...(read?.files ?? []).map(([, each]) => each),
      ]) {
        expect(each).toBe(sum('a'))
      }
    }),
  )
})
