import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressFault } from '#src/core/site/address.ts'
import { fillSnippet, withoutState } from '#src/core/site/snippet.ts'
import { filled, shopSettings, snippetFiles } from './filled.ts'

test.each(snippetFiles)('%s is filled in whole', file => {
  const text = filled(file)
  expect(text).not.toContain('KEYTAG_')
  expect(text.trim()).not.toBe('')
})

test('only the state is taken off a login link', () => {
  expect(withoutState('https://x.example/?a=1&state=')).toBe('https://x.example/?a=1')
  expect(withoutState('https://x.example/?a=1&state=abc')).toBe('https://x.example/?a=1')
  expect(shopSettings('442224939723604').loginUrl).toMatch(/&response_type=token&scope=[\w%]+$/)
})

test('no accepted address can leave its quotes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }).map(rest => `https://shop.example/${rest}`),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
      ),
      redirectUri => {
        fc.pre(addressFault(redirectUri) === undefined)
        const loginUrl = `https://www.facebook.com/dialog/oauth?redirect_uri=${encodeURIComponent(redirectUri)}`
        const settings = { ...shopSettings('1'), redirectUri, loginUrl, link: redirectUri }
        for (const quote of ['"', "'", '`']) {
          const template = `${quote}KEYTAG_LOGIN_URL KEYTAG_ORIGIN KEYTAG_CALLBACK KEYTAG_LINK${quote}`
          const text = fillSnippet(template, 'program', settings).slice(1, -1)
          expect(text).not.toMatch(/["'`\\<>$(){}\n\r]/)
        }
        expect(fillSnippet('KEYTAG_LINK', 'markup', settings)).not.toMatch(/&(?!amp;)/)
      },
    ),
  )
})
