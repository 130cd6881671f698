import { expect, test } from 'vitest'
import { overviewPage, tokensNamedFor, tokenUses } from '#src/core/token/which-token.ts'

test('messages need the Page token, insights the User token; guide and reference differ elsewhere', () => {
  expect(tokensNamedFor('messaging')).toEqual(['page'])
  expect(tokensNamedFor('insights')).toEqual(['user'])
  expect(tokensNamedFor('public-search')).toEqual(['user'])
  expect(tokensNamedFor('publishing')).toEqual(['page', 'user'])
  expect(tokensNamedFor('comments')).toEqual(['page', 'user'])
})

test('every statement links to the page of Meta’s that makes it', () => {
  const pages = [overviewPage, ...tokenUses.flatMap(use => use.pages)]
  for (const { address, names } of pages) {
    expect(address).toMatch(/^https:\/\/developers\.facebook\.com\/docs\/instagram-platform\//)
    expect(names.length).toBeGreaterThan(0)
  }
})
