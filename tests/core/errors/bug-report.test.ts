import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { version } from '#src/app/version.ts'
import { bugReport, type ReportFacts } from '#src/core/errors/bug-report.ts'

const startedAt = new Date('2026-11-22T14:05:42Z')
const facts: ReportFacts = {
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  environment: 'meta',
  login: 'Facebook Login, guided dialog, a long-lived token',
  asked: ['instagram_basic', 'pages_show_list'],
  permissions: [
    { permission: 'instagram_basic', status: 'granted' },
    { permission: 'pages_show_list', status: 'declined' },
  ],
  pages: { total: 3, withAccount: 2, withToken: 3 },
  calls: [
    {
      call: 'GET /me/accounts',
      host: 'graph.facebook.com',
      startedAt,
      took: 311.6,
      outcome: 'answered',
      status: 200,
      error: undefined,
      environment: 'meta',
    },
    {
      call: 'GET /134895793791914',
      host: 'graph.facebook.com',
      startedAt: new Date(startedAt.getTime() + 1234),
      took: 40,
      outcome: 'failed',
      status: 400,
      error: { code: 190, subcode: 463, traceId: 'A12JgDU07Gj' },
      environment: 'meta',
    },
  ],
}

test('a report tells the calls, codes, trace IDs, permissions and counts, and whose they are not', () => {
  expect(bugReport(facts)).toBe(`Keytag 0.1.0, Firefox 140
Login: Facebook Login, guided dialog, a long-lived token, Meta
Asked: instagram_basic, pages_show_list
Granted: instagram_basic
Declined: pages_show_list
Pages: 3, 3 with a token, 2 with an Instagram account
Calls: 2
+0.0 s GET /me/accounts graph.facebook.com 200, 312 ms
+1.2 s GET /<id> graph.facebook.com 400, failed, code 190/463, fbtrace_id A12JgDU07Gj, 40 ms`)
})

test('a report before any login says so', () => {
  const none = {
    ...facts,
    environment: undefined,
    login: undefined,
    asked: [],
    permissions: [],
    pages: undefined,
    calls: [],
  }
  expect(bugReport(none)).toBe('Keytag 0.1.0, Firefox 140\nLogin: none\nCalls: 0')
})

test('a report of many calls lists the last ones', () => {
  const calls = Array.from({ length: 100 }, () => facts.calls[0]).filter(call => call !== undefined)
  const report = bugReport({ ...facts, calls })
  expect(report).toContain('Calls: 100, the last 60 of them')
  expect(report.split('\n').filter(line => line.startsWith('+'))).toHaveLength(60)
})

test('a browser is told by its family and main version, and the device not at all', () => {
  const of = (userAgent: string) => bugReport({ ...facts, userAgent }).split('\n')[0]
  for (const [userAgent, family] of [
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'Safari 18',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chromium 156',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
      'Edge 156',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
      'Chromium 156',
    ],
    ['something else', 'another browser'],
  ]) {
    expect(of(userAgent ?? '')).toBe(`Keytag 0.1.0, ${family}`)
  }
})

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
})
