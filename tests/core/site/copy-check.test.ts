import { expect, test } from 'vitest'
import { checkCopy } from '#src/core/site/copy-check.ts'
import type { CopyFacts } from '#src/core/site/copy-facts.ts'

const good: CopyFacts = {
  origin: 'https://connect.acme.example',
  hostname: 'connect.acme.example',
  path: '/check/',
  base: '/',
  isSecure: true,
  hosts: ['connect.acme.example'],
  policy: 'default-src none; connect-src https://graph.facebook.com https://graph.instagram.com; x',
  isPolicyKept: true,
  hostPolicies: [],
  isStarted: true,
  workers: 0,
  remembers: true,
  appId: '442224939723604',
  files: [{ path: 'callback/', status: 200, isRedirected: false }],
  sums: { path: 'SHA256SUMS', status: 200, isRedirected: false },
}

const outcome = (title: string, facts: Partial<CopyFacts>) =>
  checkCopy({ ...good, ...facts }).find(check => check.title === title)?.outcome

test('a copy that stands as it must has nothing wrong and nothing open', () => {
  expect(checkCopy(good).filter(check => check.outcome !== 'right')).toEqual([])
})

test.each<[string, Partial<CopyFacts>, string]>([
  ['HTTPS', { origin: 'http://acme.example', isSecure: false }, 'wrong'],
  ['HTTPS', { origin: 'http://localhost:4173', hostname: 'localhost' }, 'right'],
  ['HTTPS', { origin: 'http://localhost.acme.example' }, 'wrong'],
  ['Base path', { path: '/keytag/check/' }, 'wrong'],
  ['Base path', { base: '/keytag/', path: '/keytag/check' }, 'right'],
  ['File SHA256SUMS', { sums: { path: 'SHA256SUMS', status: 404, isRedirected: false } }, 'wrong'],
  [
    'File SHA256SUMS',
    { sums: { path: 'SHA256SUMS', status: undefined, isRedirected: false } },
    'unknown',
  ],
  ['File callback/', { files: [{ path: 'callback/', status: 404, isRedirected: false }] }, 'wrong'],
  ['File callback/', { files: [{ path: 'callback/', status: 200, isRedirected: true }] }, 'wrong'],
  [
    'File callback/',
    { files: [{ path: 'callback/', status: undefined, isRedirected: false }] },
    'unknown',
  ],
  ['Content security policy', { policy: undefined }, 'wrong'],
  ['Content security policy', { isPolicyKept: false }, 'wrong'],
  ['Content security policy', { policy: "connect-src 'self' https://evil.example" }, 'wrong'],
  ['Content security policy', { policy: "default-src 'none'" }, 'wrong'],
  ['Policy of the host', { isStarted: false }, 'wrong'],
  ['Policy of the host', { isStarted: false, hostPolicies: ["default-src 'self'"] }, 'wrong'],
  ['Policy of the host', { hostPolicies: ["connect-src 'self'"] }, 'wrong'],
  ['Policy of the host', { hostPolicies: ['img-src *', "default-src 'none'"] }, 'wrong'],
  ['Policy of the host', { hostPolicies: ["default-src 'none'; connect-src *"] }, 'right'],
  ['Policy of the host', { hostPolicies: ["frame-ancestors 'none'"] }, 'right'],
  [
    'Policy of the host',
    { hostPolicies: ['connect-src  https://graph.facebook.com https://graph.instagram.com'] },
    'right',
  ],
  ['Hostname', { hosts: [] }, 'unknown'],
  ['Hostname', { hosts: ['other.example'] }, 'wrong'],
  ['Origin of its own', { hostname: 'acme.github.io', base: '/keytag/' }, 'wrong'],
  ['Origin of its own', { hostname: 'acme.github.io' }, 'right'],
  ['Origin of its own', { base: '/keytag/' }, 'unknown'],
  ['Service workers', { workers: 1 }, 'wrong'],
  ['Storage', { remembers: false }, 'wrong'],
  ['App ID', { appId: '' }, 'unknown'],
])('%s with %j is %s', (title, facts, expected) => {
  expect(outcome(title, facts)).toBe(expected)
})
