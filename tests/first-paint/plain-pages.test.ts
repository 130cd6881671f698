import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowWords } from '#src/app/parts/pages/rack/row-words.ts'
import { toPage } from '#src/core/accounts/page.ts'
import { readPlainPages } from '#src/first-paint/plain-pages.ts'

const token = `EAA${'p3'.repeat(60)}`
const account = { id: '17841400455970028', username: 'metricsaurus' }
const row = {
  id: '134895793791914',
  name: 'Metricsaurus',
  access_token: token,
  tasks: ['MANAGE'],
  instagram_business_account: account,
}

test('Pages that have everything are plain, with an Instagram account and without', () => {
  const { instagram_business_account: _, ...without } = row
  expect(readPlainPages({ data: [row, { ...without, id: '7' }] })).toEqual({
    more: false,
    pages: [
      {
        number: 1,
        id: row.id,
        name: row.name,
        token,
        tasks: ['MANAGE'],
        instagramAccount: account,
      },
      { number: 2, id: '7', name: row.name, token, tasks: ['MANAGE'] },
    ],
  })
})

test('one strange row leaves the whole list to the app', () => {
  const strange = [
    { ...row, id: 134895793791914 },
    { ...row, name: undefined },
    { ...row, name: 'Two\nlines' },
    { ...row, name: ' ' },
    { ...row, name: 'Shop\u202egnp.exe' },
    { ...row, name: 'Soft\u00adly' },
    { ...row, access_token: undefined },
    { ...row, access_token: 'SIM_token_of_the_simulated_Meta' },
    { ...row, tasks: [] },
    { ...row, tasks: ['manage'] },
    { ...row, tasks: ['ANALYZE'] },
    { ...row, tasks: undefined },
    { ...row, instagram_business_account: { id: account.id } },
    { ...row, instagram_business_account: null },
    { ...row, instagram_business_account: undefined, connected_instagram_account: account },
    null,
    'row',
  ]
  for (const one of strange) {
    expect(readPlainPages({ data: [{ ...row, id: '7' }, one] })).toBeUndefined()
  }
  expect(readPlainPages({ data: [row, row] })).toBeUndefined()
})

test('the cursor tells that there is more, and a list that lost it is not plain', () => {
  const cursors = { after: 'QVFIUg' }
  expect(readPlainPages({ data: [row], paging: { cursors } })?.more).toBe(false)
  expect(readPlainPages({ data: [row], paging: { cursors, next: 'https://x' } })?.more).toBe(true)
  const odd = [{ next: 'https://x' }, { cursors, next: null }, null, 'next']
  for (const paging of odd) expect(readPlainPages({ data: [row], paging })).toBeUndefined()
})

test('an empty list, an error and anything else are not plain', () => {
  for (const answer of [{ data: [] }, { error: { code: 190 } }, undefined, null, 7, 'text', []]) {
    expect(readPlainPages(answer)).toBeUndefined()
  }
})

const strangeText = fc.oneof(
  fc.constantFrom(row.id, row.name, token, 'MANAGE', account.username, '', ' ', '1e5', '__proto__'),
  fc.string({ unit: 'grapheme' }),
)
const strangeRow = fc.record(
  {
    id: fc.oneof(strangeText, fc.integer()),
    name: strangeText,
    access_token: strangeText,
    tasks: fc.oneof(fc.array(strangeText, { maxLength: 3 }), strangeText),
    instagram_business_account: fc.oneof(
      fc.record({ id: strangeText, username: strangeText }, { requiredKeys: [] }),
      fc.constantFrom(account, null),
    ),
    connected_instagram_account: fc.constantFrom(account, null),
  },
  { requiredKeys: [] },
)
const nearlyPlain = strangeRow.map(strange => ({ ...row, ...strange }))

test('the first paint equals the app’s rows for every answer of Meta', () => {
  const anything = fc.oneof(fc.constant(row), nearlyPlain, strangeRow, fc.anything())
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), data => {
      const plain = readPlainPages({ data })
      if (plain === undefined) return
      const pages = data.map((one, index) => toPage(one, index + 1, 'meta'))
      expect(
        plain.pages.map(page => ({
          words: rowWords(page, page.name),
          token: page.token,
          account: page.instagramAccount,
        })),
      ).toEqual(
        pages.map(page => ({
          words: page && rowWords(page, page.name),
          token: page?.accessToken?.reveal(),
          account: page?.instagramAccount && {
            id: page.instagramAccount.id,
            username: page.instagramAccount.username,
          },
        })),
      )
    }),
    { numRuns: 400 },
  )
})
