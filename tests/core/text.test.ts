import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPage } from '#src/core/accounts/page.ts'
import { PersonAnswer } from '#src/core/graph/answers.ts'
import { InstagramProfileAnswer } from '#src/core/graph/instagram-answers.ts'
import { parseLossless } from '#src/core/graph/lossless-json.ts'
import { visible } from '#src/core/text/visible.ts'
import { withoutEnds } from '#src/core/text/without-ends.ts'

test('a name loses what turns its direction and what nobody sees, wherever it comes from', () => {
  const name = 'Shop\u202egnp\u2066.\u2069e\u00adx\ufeffe\u200b'
  expect(toPage({ id: '1', name }, 1, 'meta')?.name).toBe('Shopgnp.exe')
  expect(PersonAnswer.parse({ id: '1', name }).name).toBe('Shopgnp.exe')
  expect(InstagramProfileAnswer.parse({ id: '1', name }).name).toBe('Shopgnp.exe')
  expect(visible('two\nlines\u2028and\u0007more')).toBe('two lines and more')
})

test('a name keeps the joiners of emoji and of Persian', () => {
  for (const name of ['👩‍🍳 Bakery', 'می‌خواهم', 'Zoë’s 株式会社']) expect(visible(name)).toBe(name)
})

test('a number with a sign or a fraction is no ID', () => {
  for (const id of ['-5', '9007199254740991.4', '1.5', '-17841405309211844', '"-5"', '"1e3"']) {
    expect([id, toPage(parseLossless(`{"id":${id},"name":"A"}`), 1, 'meta')]).toEqual([
      id,
      undefined,
    ])
  }
  expect(toPage(parseLossless('{"id":17841405309211844}'), 1, 'meta')?.id).toBe('17841405309211844')
})

test('ends are taken off as a pattern would, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'"<>,ab ')), signs => {
      const text = signs.join('')
      expect(withoutEnds(text, '"<', '">,')).toBe(text.replace(/^["<]+|[">,]+$/g, ''))
    }),
  )
})
