import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import type { Page } from '#src/core/accounts/page.ts'
import { dotenv } from '#src/core/export/dotenv.ts'
import type { ExportRecord } from '#src/core/export/format.ts'
import { exportFormats, exportText, fileName, previewText } from '#src/core/export/formats.ts'
import { json } from '#src/core/export/json.ts'

const pageToken = `EAA${'p4G'.repeat(50)}`
const userToken = `EAA${'u5R'.repeat(50)}`

function page(number: number, over: Partial<Page> = {}): Page {
  return {
    number,
    id: `13489579379191${number}`,
    name: 'Metricsaurus',
    accessToken: new AccessToken(pageToken),
    tasks: ['MANAGE'],
    instagramAccount: { id: '17841405309211844', username: 'metricsaurus', name: undefined },
    ...over,
  }
}

function record(pages: readonly Page[], over: Partial<ExportRecord> = {}): ExportRecord {
  return {
    takenAt: new Date('2026-11-24T12:00:00Z'),
    environment: 'meta',
    graphVersion: 'v26.0',
    appId: '442224939723604',
    pages,
    userToken: undefined,
    pageTokensExpireAt: undefined,
    ...over,
  }
}

test('one Page as .env has plain names and no User access token', () => {
  expect(exportText(dotenv, record([page(1)]))).toBe(
    [
      '# Keytag, 2026-11-24T12:00:00.000Z',
      'FACEBOOK_APP_ID=442224939723604',
      'META_GRAPH_API_VERSION=v26.0',
      '',
      'FACEBOOK_PAGE_ID=134895793791911',
      `FACEBOOK_PAGE_ACCESS_TOKEN=${pageToken}`,
      'INSTAGRAM_BUSINESS_ACCOUNT_ID=17841405309211844',
      '',
    ].join('\n'),
  )
})

test('several Pages carry the numbers of their tags', () => {
  const text = exportText(dotenv, record([page(2), page(7, { instagramAccount: undefined })]))
  expect(text).toContain('FACEBOOK_PAGE_ID_2=')
  expect(text).toContain('FACEBOOK_PAGE_ID_7=')
  expect(text).not.toContain('INSTAGRAM_BUSINESS_ACCOUNT_ID_7')
})

test('says when tokens are simulated, short-lived, or the User’s', () => {
  const text = exportText(
    dotenv,
    record([page(1)], {
      environment: 'simulated',
      pageTokensExpireAt: new Date('2026-11-24T13:00:00Z'),
      userToken: { token: new AccessToken(userToken), expiresAt: undefined, estimated: false },
    }),
  )
  expect(text).toContain('# Simulated: these tokens work nowhere.')
  expect(text).toContain('# Short-lived: ends 2026-11-24T13:00:00.000Z')
  expect(text).toContain(`FACEBOOK_USER_ACCESS_TOKEN=${userToken}`)
})

test('JSON keeps IDs as text and tells the whole record', () => {
  expect(JSON.parse(exportText(json, record([page(1)])))).toMatchObject({
    keytag: 1,
    app_id: '442224939723604',
    pages: [
      {
        tag: 1,
        page_id: '134895793791911',
        page_access_token: pageToken,
        page_access_token_expires_at: null,
        instagram_account_id: '17841405309211844',
      },
    ],
  })
})

test('a preview holds no token', () => {
  for (const format of exportFormats) {
    expect(previewText(format, record([page(1)]))).not.toContain(pageToken.slice(0, 12))
  }
})

test('no name of a Page or an account is ever in an export or a file name', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6, unit: 'binary' }), name => {
      const hostile = `⟦${name}⟧`
      const pages = [
        page(1, { name: hostile, instagramAccount: { id: '1', username: hostile, name: hostile } }),
      ]
      for (const format of exportFormats) {
        expect(exportText(format, record(pages))).not.toContain('⟦')
        expect(fileName(format, record(pages))).toMatch(/^keytag-[\w-]+\.[a-z]+$/)
      }
    }),
  )
})

test('a shell reads the .env as exactly the intended names and values', () => {
  const text = exportText(dotenv, record([page(1), page(2)]))
  const script = `set -a\n${text}\nset +a\nprintf '%s|%s' "$FACEBOOK_PAGE_ACCESS_TOKEN_1" "$INSTAGRAM_BUSINESS_ACCOUNT_ID_2"`
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(
    `${pageToken}|17841405309211844`,
  )
})
