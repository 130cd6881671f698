import { expect, test } from 'vitest'
import { overviewPage, tokenUses } from '#src/core/token/which-token.ts'

test('messages need the Page token, insights the User token; guide and reference differ elsewhere', () => {
  const named = tokenUses.map(({ id, pages }) => [
    id,
    [...new Set(pages.flatMap(({ names }) => names))].toSorted(),
  ])
  expect(Object.fromEntries(named)).toMatchObject({
    messaging: ['page'],
    insights: ['user'],
    'public-search': ['user'],
    publishing: ['page', 'user'],
    comments: ['page', 'user'],
  })
})

test('every statement links to the page of Meta’s that makes it', () => {
  const pages = [overviewPage, ...tokenUses.flatMap(use => use.pages)]
  for (const { address, names } of pages) {
    expect(address).toMatch(/^https:\/\/developers\.facebook\.com\/docs\/instagram-platform\//)
    expect(names.length).toBeGreaterThan(0)
  }
})
