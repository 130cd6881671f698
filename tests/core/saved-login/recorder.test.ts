import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { toResponseAddress } from '#src/core/login/reply/response.ts'
import { isSavedLogin } from '#src/core/saved-login/mark.ts'
import { createRecorder } from '#src/core/saved-login/recorder.ts'
import { replayLogin } from '#src/core/saved-login/replayed-login.ts'
import { readSavedLogin, writeSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { start } from '#tests/simulator/login.ts'

const facebook = 'https://graph.facebook.com/v27.0'
const asked = {
  family: 'facebook-login',
  dialog: 'guided',
  configured: false,
  permissions: ['instagram_basic'],
} as const

function recorder() {
  return createRecorder({ version: '0.1.0', now: start })
}

type Recorder = ReturnType<typeof recorder>

function see(
  to: Recorder,
  path: string,
  body: unknown,
  query: Record<string, string> = {},
  status = 200,
) {
  to.see({
    kind: 'call',
    environment: 'meta',
    call: {
      call: `GET ${path}`,
      address: `${facebook}${path}?${new URLSearchParams(query)}`,
      status,
      answer: { body },
      headers: [],
      served: undefined,
    },
  })
}

function textOf(from: Recorder): string {
  const saved = from.save()
  if (!saved) throw new Error('It was not safe to save.')
  return writeSavedLogin(saved)
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const made = (alphabet: string, minLength: number, maxLength = 40) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength })
const token = made(`${letters}0123456789`, 30, 200).map(rest => `EAA${rest}`)
const id = made('123456789', 15, 17)
const account = made('123456789', 12, 12).map(rest => `17841${rest}`)
const name = fc.oneof(
  made(`${letters} .&-éßñжש中文🎉`, 8),
  fc.string({ unit: 'grapheme', minLength: 8 }),
)
const username = made('abcdefghijklmnopqrstuvwxyz._0123456789', 8, 30)
const email = username.map(who => `${who}@mail.example`)
const state = made(`${letters}0123456789-_`, 43, 43)

test('no token, ID, name, address or other value of the original is left in the file', () => {
  let written = 0
  fc.assert(
    fc.property(
      fc.record({ short: token, long: token, page: token, state, cursor: state }),
      fc.record({ pageId: id, personId: id, account, name, person: name, username, email }),
      fc.record({
        odd: name,
        oddKey: name.map(text => `Q7${text}`),
        count: fc.integer({ min: 234_567, max: 1e9 }),
        picture: username,
      }),
      ({ short, long, page, state: sent, cursor }, who, extra) => {
        const to = recorder()
        const picture = `https://cdn.${extra.picture}.example/${extra.picture}.jpg`
        to.see({
          kind: 'redirect',
          environment: 'meta',
          asked,
          parts: toResponseAddress(
            `https://acme.example/callback/?#${new URLSearchParams({ access_token: short, data_access_expiration_time: '1771941942', expires_in: '5000', long_lived_token: long, base_domain: who.email, state: sent })}`,
          ),
        })
        see(
          to,
          '/me',
          { id: who.personId, name: who.person, email: who.email },
          { access_token: long },
        )
        see(
          to,
          '/me/accounts',
          {
            data: [
              {
                id: who.pageId,
                name: who.name,
                access_token: page,
                instagram_business_account: {
                  id: who.account,
                  username: who.username,
                  profile_picture_url: picture,
                  followers_count: extra.count,
                },
                motto: extra.odd,
                [extra.oddKey]: [extra.odd, { deep: extra.odd }],
              },
            ],
            paging: {
              cursors: { after: cursor },
              next: `${facebook}/me/accounts?access_token=${long}`,
            },
          },
          { access_token: long, after: cursor },
        )
        const message = `(#100) Object with ID '${who.pageId}' of ${who.person} (${who.email}) and "${who.name}" at ${picture} does not exist for ${who.username}.`
        see(
          to,
          `/${who.pageId}`,
          {
            error: {
              message,
              type: 'OAuthException',
              code: 100,
              error_subcode: 33,
              fbtrace_id: sent,
            },
          },
          { access_token: page },
          400,
        )
        // A fake can look like a secret by chance. Then no file is written.
        if (to.save() === undefined) return
        written += 1
        const text = textOf(to)
        const originals = [
          short,
          long,
          page,
          sent,
          cursor,
          ...Object.values(who),
          extra.odd,
          extra.oddKey,
          String(extra.count),
          picture,
        ]
        for (const original of originals) {
          const inJson = JSON.stringify(JSON.stringify(original).slice(1, -1)).slice(1, -1)
          // A value of signs alone, as "........", says nothing and can stand anywhere.
          if (original.length < 6 || !/[\p{L}\p{N}]/u.test(original)) continue
          expect(text).not.toContain(inJson)
          expect(decodeURIComponent(text.replace(/%(?![\dA-F]{2})/g, ''))).not.toContain(original)
        }
        expect(text).toContain('does not exist')
        expect(text).toContain('\\"error_subcode\\":33')
      },
    ),
  )
  expect(written).toBeGreaterThan(80)
})

test('the same ID has the same fake throughout, and an account’s keeps its kind', () => {
  const to = recorder()
  see(to, '/me/accounts', {
    data: [{ id: '659554973897366', instagram_business_account: { id: '17841405309211844' } }],
  })
  see(to, '/17841405309211844', { id: '17841405309211844' })
  see(to, '/659554973897366', { id: '659554973897366' })
  const saved = to.save()
  const [list, ofAccount, ofPage] = saved?.captures ?? []
  const accountFake = /17841\d{12}/.exec(list?.raw ?? '')?.[0] ?? ''
  expect(accountFake).not.toBe('17841405309211844')
  expect(ofAccount?.request).toContain(`/${accountFake}?`)
  expect(ofAccount?.raw).toBe(`{"id":"${accountFake}"}`)
  const pageFake = /"id":"(\d{15})"/.exec(ofPage?.raw ?? '')?.[1] ?? ''
  expect(list?.raw).toContain(pageFake)
  expect(ofPage?.request).toContain(`/${pageFake}?`)
})

test('Meta’s words, numbers of errors, permissions and tasks stay, because they are what is to be learnt', () => {
  const to = recorder()
  const message =
    'Error validating access token: The session has been invalidated because the user changed their password'
  see(
    to,
    '/me',
    { error: { message, type: 'OAuthException', code: 190, error_subcode: 460 } },
    {},
    400,
  )
  see(to, '/me/permissions', { data: [{ permission: 'instagram_basic', status: 'paused' }] })
  const text = textOf(to)
  expect(text).toContain(message)
  expect(text).toContain('paused')
})

test('a moment in Meta’s words is as long ago in the replay as it was in the login', () => {
  const to = recorder()
  const message =
    'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PST.'
  see(to, '/me', { error: { message, type: 'OAuthException', code: 190 } }, {}, 400)
  const text = textOf(to)
  expect(text).not.toMatch(/03-Aug-20|00:43:13|13-Aug-20|03:19:16/)
  const saved = readSavedLogin(text)
  if (!saved) throw new Error('The saved login cannot be read.')
  expect(replayLogin(saved, start).answers[0]?.body).toContain(message)
  const later = new Date(start.getTime() + 2 * 24 * 60 * 60 * 1000)
  expect(replayLogin(saved, later).answers[0]?.body).toContain(
    'expired on Wednesday, 05-Aug-20 00:43:13 PDT. The current time is Saturday, 15-Aug-20 03:19:16 PST.',
  )
})

test('an Instagram token that the terminal brought is replaced, and its account keeps its kind', () => {
  const to = recorder()
  const secret = `IGAA${'b0Z'.repeat(40)}`
  to.see({
    kind: 'exchange',
    environment: 'meta',
    token: new AccessToken(secret),
    lives: 'long-lived',
    userId: '17841405309211844',
    granted: ['instagram_business_basic'],
    seconds: 5_183_944,
    longLivedRefusal: undefined,
  })
  const text = textOf(to)
  expect(text).not.toContain(secret.slice(0, 20))
  expect(text).toMatch(/17841\d{12}/)
  expect(text).not.toContain('17841405309211844')
})

test.each([60, 3600, 5_011_200])(
  'an Instagram token with %i seconds to live has as many in the replay',
  seconds => {
    const to = recorder()
    to.see({
      kind: 'exchange',
      environment: 'meta',
      token: new AccessToken(`IGAA${'b0Z'.repeat(40)}`),
      lives: 'long-lived',
      userId: '17841405309211844',
      granted: ['instagram_business_basic'],
      seconds,
      longLivedRefusal: undefined,
    })
    const saved = readSavedLogin(textOf(to))
    if (!saved) throw new Error('The saved login cannot be read.')
    const expiresAt = new Date(start.getTime() + seconds * 1000)
    expect(replayLogin(saved, start).outcome).toMatchObject({
      kind: 'granted',
      grant: {
        kind: 'long-lived',
        userId: expect.stringMatching(/^17841\d{12}$/),
        granted: ['instagram_business_basic'],
        token: { expiresAt },
        issuedAt: new Date(expiresAt.getTime() - 5_183_944 * 1000),
      },
    })
  },
)

test('Meta’s words for a token that stayed short-lived are saved, without the values in them', () => {
  const to = recorder()
  to.see({
    kind: 'exchange',
    environment: 'meta',
    token: new AccessToken(`IGAA${'b0Z'.repeat(40)}`),
    lives: 'short-lived',
    userId: '17841405309211844',
    granted: ['instagram_business_basic'],
    seconds: undefined,
    longLivedRefusal: 'Error validating the app 442224939723604',
  })
  const text = textOf(to)
  expect(text).toContain('Error validating the app')
  expect(text).not.toContain('442224939723604')
  const saved = readSavedLogin(text)
  if (!saved) throw new Error('The saved login cannot be read.')
  expect(replayLogin(saved, start).outcome).toMatchObject({
    kind: 'granted',
    grant: {
      kind: 'short-lived',
      longLivedRefusal: expect.stringMatching(/^Error validating the app \d{15}$/),
    },
  })
})

test('the app of the request and the app of the token stay one app', () => {
  const to = recorder()
  const appId = '442224939723604'
  to.see({
    kind: 'redirect',
    environment: 'meta',
    asked: {
      family: 'facebook-login',
      dialog: 'guided',
      configured: false,
      permissions: [],
      appId,
    },
    parts: toResponseAddress('https://app.example/callback/#access_token=EAAb&expires_in=5000'),
  })
  see(to, '/debug_token', { data: { app_id: appId, type: 'USER' } })
  const text = textOf(to)
  expect(text).not.toContain(appId)
  const [, asked] = /client_id=(\d+)/.exec(text) ?? []
  const [, told] = /app_id\W+(\d+)/.exec(text) ?? []
  expect(told).toMatch(/^\d{15}$/)
  expect(asked).toBe(told)
})

test('nothing is saved where nothing was seen', () => {
  expect(recorder().save()).toBeUndefined()
})

test('a file that was changed or cut is not read, and other texts are none', () => {
  const to = recorder()
  see(to, '/me', { id: '1' })
  const text = textOf(to)
  expect(isSavedLogin(text)).toBe(true)
  expect(readSavedLogin(text)?.captures).toHaveLength(1)
  expect(readSavedLogin(text.slice(0, -9))).toBeUndefined()
  expect(readSavedLogin(text.replace('graph_answer', 'other'))).toBeUndefined()
  fc.assert(
    fc.property(fc.string(), other => {
      expect(readSavedLogin(other)).toBeUndefined()
    }),
  )
})
