import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNotices } from '#src/core/expectation/notices.ts'
import { type Redirect, toRedirect } from '#src/core/expectation/redirect.ts'
import { createWatch } from '#src/core/expectation/watch.ts'

const list = 'GET /me/accounts'
const host = 'graph.facebook.com'

test('a long list of differences is cut, and the rest is counted', () => {
  const notices = createNotices()
  const row = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [
      `new_${'abcdefghij'[at % 10]}_${'klmno'[Math.floor(at / 10)]}`,
      1,
    ]),
  )
  notices.answer(list, host, {
    data: [
      { id: '1', ...row },
      { id: '2', ...row },
    ],
  })
  const { lines, more } = notices.read()
  expect(lines).toHaveLength(30)
  expect(lines.length + more).toBe(Object.keys(row).length)
})

test('whatever an answer holds, no value of it is in the list', () => {
  const value = fc.string({ minLength: 6 }).map(text => `Q7${text}Z9`)
  const anything = fc.anything({ values: [value, fc.integer(), fc.boolean()], key: fc.string() })
  fc.assert(
    fc.property(anything, value, (answer, secret) => {
      const notices = createNotices()
      notices.answer(list, host, answer)
      notices.answer(list, host, { data: [{ id: secret, tasks: [secret], [secret]: secret }] })
      notices.answer(list, host, { error: { message: secret, code: secret, type: secret } })
      notices.redirect(
        toRedirect('facebook-login', {
          query: '',
          fragment: `access_token=${encodeURIComponent(secret)}&${encodeURIComponent(secret)}=1`,
        }),
      )
      const said = notices.read().lines.join('\n')
      expect(said).not.toContain(secret)
      expect(said).not.toMatch(/Q7.*Z9/)
    }),
  )
})

test('a key that is an ID is not written out', () => {
  const notices = createNotices()
  notices.answer(list, host, { '17841400000000001': 1, data: [] })
  expect(notices.read().lines).toEqual(['(a key) is new in the answer to GET /me/accounts.'])
})

test('the parameters of a redirect are compared: names, forms, order and words', () => {
  const notices = createNotices()
  notices.redirect(
    toRedirect('facebook-login', {
      query: 'layout=mobile',
      fragment:
        'access_token=EAAb0Zb0Zb0Zb0Zb0Zb0Z&expires_in=soon&data_access_expiration_time=1&granted_scopes=instagram_dreams&base_domain=acme.example&state=a',
    }),
  )
  expect(notices.read().lines).toEqual([
    'expires_in is another form in the redirect of a login. Keytag expects its usual form.',
    'granted_scopes says instagram_dreams in the redirect of a login. Keytag does not know this word.',
    'base_domain is new in the redirect of a login.',
    'The parameters came in another order in the redirect of a login.',
  ])
})

test('a real login answers the open questions, in the words of the request that it was', () => {
  const watch = createWatch()
  const asked = {
    family: 'facebook-login',
    dialog: 'guided',
    configured: true,
    permissions: [],
  } as const
  watch.see({
    kind: 'redirect',
    environment: 'meta',
    asked,
    parts: { query: '', fragment: 'access_token=EAAb0Zb0Zb0Z&expires_in=1' },
  })
  const call = {
    call: 'DELETE /me/permissions',
    address: 'https://graph.facebook.com/v27.0/me/permissions?access_token=a',
    headers: [],
    served: undefined,
  }
  watch.see({
    kind: 'call',
    environment: 'meta',
    call: { ...call, status: undefined, failure: 'unreachable' },
  })
  watch.see({
    kind: 'call',
    environment: 'meta',
    call: { ...call, status: 200, answer: { body: true }, headers: ['x-app-usage'] },
  })
  expect(watch.read()).toEqual({
    notices: { lines: [], more: 0 },
    answered: [
      'No long-lived token came from the guided dialog with a configuration.',
      'No state came back from the guided dialog with a configuration.',
      'The browser could not send a DELETE to graph.facebook.com: the preflight failed, or there is no connection.',
      'The browser may send a DELETE to graph.facebook.com: the preflight passed.',
      'The header x-app-usage of graph.facebook.com can be read.',
    ],
  })
})

test('a redirect of an unknown login answers no question about a dialog', () => {
  const watch = createWatch()
  for (const fragment of ['access_token=a&state=b', 'error_code=1349126&error_message=c']) {
    watch.see({
      kind: 'redirect',
      environment: 'meta',
      asked: { family: 'facebook-login', configured: false, permissions: [] },
      parts: { query: '', fragment },
    })
  }
  expect(watch.read().answered).toEqual([])
})

test('a list of Pages is compared in a time that grows with its length', () => {
  const rows = (length: number) =>
    Array.from({ length }, (_, at) => ({ id: `${at}`, name: 'a', odd: at, tasks: ['NEW_TASK'] }))
  const compare = (length: number) => {
    const notices = createNotices()
    notices.answer(list, host, { data: rows(length) })
    return notices.read()
  }
  expect(compare(20_000).lines).toHaveLength(2)
})

test('a redirect is of one kind for everybody who looks at it', () => {
  const kindOf = (query: string, fragment = '', family: Redirect['family'] = 'facebook-login') =>
    toRedirect(family, { query, fragment }).kind
  expect(kindOf('code=mine', 'access_token=a&state=b')).toBe('granted')
  expect(kindOf('error=access_denied&state=a', '_=_')).toBe('cancelled')
  expect(kindOf('', 'error=access_denied&state=a')).toBe('cancelled')
  expect(kindOf('error=server_error')).toBe('refused')
  expect(kindOf('layout=mobile&error_code=1349126&error_message=a')).toBe('dialog-failed')
  expect(kindOf('code=a', '_=_')).toBeUndefined()
  expect(kindOf('code=a', '_=_', 'instagram-login')).toBe('code')
  expect(kindOf('layout=mobile')).toBeUndefined()
})

test('a state before the first parameter of Meta counts', () => {
  const redirect = toRedirect('facebook-login', { query: 'state=a&error_code=1', fragment: '' })
  expect(redirect.hasState).toBe(true)
  expect(redirect.given).toEqual([['error_code', '1']])
})
