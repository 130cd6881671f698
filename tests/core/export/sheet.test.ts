import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { dotenv } from '#src/core/export/formats/dotenv.ts'
import { json } from '#src/core/export/formats/json.ts'
import { exportFormats, fileName, previewText } from '#src/core/export/formats.ts'
import {
  anyChoices,
  anyRecord,
  everything,
  facebook,
  instagram,
  instagramToken,
  page,
  pageToken,
  safe,
  userToken,
  written,
} from './records.ts'

test('one Page as .env has plain names and no User token', async () => {
  expect(await written(dotenv, facebook([page(1)]))).toBe(
    [
      '# Keytag, 2026-11-24T12:00:00.000Z',
      '',
      'FACEBOOK_APP_ID=442224939723604',
      'META_GRAPH_API_VERSION=v27.0',
      '',
      'FACEBOOK_PAGE_ID=134895793791911',
      `FACEBOOK_PAGE_ACCESS_TOKEN=${pageToken}`,
      'INSTAGRAM_BUSINESS_ACCOUNT_ID=17841405309211844',
      'INSTAGRAM_USERNAME=metricsaurus',
      '',
    ].join('\n'),
  )
})

test('an Instagram login has the names of its own family', async () => {
  expect(await written(dotenv, instagram())).toBe(
    [
      '# Keytag, 2026-11-24T12:00:00.000Z',
      '',
      'INSTAGRAM_APP_ID=990602627938098',
      'META_GRAPH_API_VERSION=v27.0',
      '',
      'INSTAGRAM_USER_ID=17841405309211844',
      'INSTAGRAM_USERNAME=metricsaurus',
      `INSTAGRAM_ACCESS_TOKEN=${instagramToken}`,
      'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT=2027-01-23T12:00:00.000Z',
      '',
    ].join('\n'),
  )
})

test('several Pages carry the numbers of their tags', async () => {
  const text = await written(dotenv, facebook([page(2), page(7, { instagramAccount: undefined })]))
  expect(text).toContain('# Tag 2\nFACEBOOK_PAGE_ID_2=')
  expect(text).toContain('FACEBOOK_PAGE_ID_7=')
  expect(text).not.toContain('INSTAGRAM_BUSINESS_ACCOUNT_ID_7')
})

test('says when tokens are simulated, short-lived, missing, or the User’s', async () => {
  const text = await written(
    dotenv,
    facebook([page(1), page(2, { accessToken: undefined })], {
      environment: 'simulated',
      shortLived: true,
    }),
    everything,
  )
  expect(text).toContain('# Simulated: these tokens work nowhere.')
  expect(text.match(/# Short-lived: ends 2027-01-23T12:00:00.000Z/g)).toHaveLength(2)
  expect(text).toContain('# Meta sent no access token for this Page.\nFACEBOOK_PAGE_ID_2=')
  expect(text).toContain(`FACEBOOK_USER_ACCESS_TOKEN=${userToken}`)
})

test('an end that Meta did not send is said to be counted', async () => {
  const remark = '# The end of the token is counted from the login: Meta sent no date for it.'
  expect(await written(dotenv, facebook([page(1)]), everything)).toContain(remark)
  expect(await written(dotenv, facebook([page(1)]))).not.toContain(remark)
  expect(await written(dotenv, instagram())).not.toContain(remark)
})

test('IDs alone are possible, and then nothing speaks of tokens', async () => {
  const text = await written(dotenv, facebook([page(1)], { shortLived: true }), {
    ...safe,
    parts: ['ids'],
  })
  expect(text.split('\n').slice(2, -1)).toEqual([
    'FACEBOOK_PAGE_ID=134895793791911',
    'INSTAGRAM_BUSINESS_ACCOUNT_ID=17841405309211844',
  ])
})

test('JSON keeps IDs as text and tells the whole record', async () => {
  expect(JSON.parse(await written(json, facebook([page(1)]), everything))).toEqual({
    keytag: 1,
    taken_at: '2026-11-24T12:00:00.000Z',
    family: 'facebook-login',
    app_id: '442224939723604',
    graph_api_version: 'v27.0',
    user_access_token: userToken,
    user_access_token_expires_at: '2027-01-23T12:00:00.000Z',
    data_access_expires_at: '2027-02-22T12:00:00.000Z',
    token_end_is_counted: true,
    pages: [
      {
        tag: 1,
        tasks: ['MANAGE', 'CREATE_CONTENT'],
        page_id: '134895793791911',
        page_access_token: pageToken,
        instagram_account_id: '17841405309211844',
        instagram_username: 'metricsaurus',
      },
    ],
  })
})

test('values outside their alphabet stay out: a username, an ID, a token', async () => {
  const text = await written(
    dotenv,
    facebook([
      page(1, {
        id: '1\nSECRET=1',
        accessToken: new AccessToken('EAA$(touch owned)'),
        instagramAccount: { id: '17841405309211844', username: 'x\nSECRET=1' },
      }),
    ]),
  )
  expect(text).not.toMatch(/SECRET|touch|USERNAME|PAGE/)
  expect(text).toContain('INSTAGRAM_BUSINESS_ACCOUNT_ID=17841405309211844')
})

test('a preview holds no token', async () => {
  for (const format of exportFormats) {
    for (const record of [facebook([page(1)]), instagram()]) {
      const text = await previewText(format, record, everything)
      for (const token of [pageToken, userToken, instagramToken]) {
        expect(text).not.toContain(token.slice(0, 12))
      }
    }
  }
})

test('no name of a Page or an account is ever in an export or a file name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      anyRecord,
      anyChoices,
      async (name, record, choices) => {
        const hostile = `⟦${name}⟧`
        const named =
          record.family === 'instagram-login'
            ? { ...record, account: { ...record.account, username: hostile, name: hostile } }
            : {
                ...record,
                pages: record.pages.map(each => ({
                  ...each,
                  name: hostile,
                  instagramAccount: { id: '1', username: hostile, name: hostile },
                })),
              }
        for (const format of exportFormats) {
          expect(await written(format, named, choices)).not.toContain('⟦')
          expect(fileName(format, named)).toMatch(/^keytag-[\w-]+(\.[a-z0-9_]+)+$/)
        }
      },
    ),
  )
})
