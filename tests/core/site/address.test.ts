import { expect, test } from 'vitest'
import { addressFault, isPath } from '#src/core/site/address.ts'

test.each([
  ['https://acme.example/login', undefined],
  ['https://acme.example:8443/instagram/callback/?client=7', undefined],
  ['http://localhost:3000/callback', undefined],
  ['http://127.0.0.1:3000/', undefined],
  ['http://[::1]:3000/', undefined],
  ['', 'missing'],
  ['acme.example/login', 'not-an-address'],
  ['//acme.example/login', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['data:text/html,x', 'not-an-address'],
  ['https:acme.example', 'not-an-address'],
  ['http://acme.example/login', 'insecure'],
  ['http://localhost.acme.example/', 'insecure'],
  ['https://acme.example/#/login', 'fragment'],
  ['https://acme.example/"', 'characters'],
  ["https://acme.example/it's", 'characters'],
  ['https://acme.example/a b', 'characters'],
  ['https://acme.example/`$(x)`', 'characters'],
  ['https://acme.example/</script>', 'characters'],
  ['https://münchen.example/', 'characters'],
  ['https://acme.example\n/', 'characters'],
  ['https://www.facebook.com@evil.example/', 'password'],
])('%j: %s', (text, fault) => {
  expect(addressFault(text)).toBe(fault)
})

test('a path is a path on the same origin', () => {
  expect(isPath('/instagram/tokens')).toBe(true)
  for (const text of ['', 'tokens', '//evil.example/', 'https://evil.example/', "/a'b", '/a b']) {
    expect(isPath(text), text).toBe(false)
  }
})
