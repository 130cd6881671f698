// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { keepPendingLogin, takePending, toState } from '#src/core/login/pending.ts'
import { renderApp, start } from '#tests/render-app.tsx'

const token = `EAA${'0Z'.repeat(60)}`
const state = toState(new Uint8Array(32).fill(9))

/** A callback of a login that this browser started. */
function comeBack(path: string, known = true) {
  const store = memoryStore()
  if (known) {
    keepPendingLogin(store, {
      state,
      family: 'facebook-login',
      environment: 'meta',
      appId: '442224939723604',
      permissions: ['instagram_basic', 'pages_show_list'],
      dialog: 'guided',
      issuedAt: start,
    })
  }
  return renderApp({ path, store, answer: () => Response.json({ data: [] }) })
}

const headline = async () => (await screen.findByRole('heading', { level: 1 })).textContent

test('a cancelled login says so and offers the same login again', async () => {
  const { requests } = comeBack(
    `/callback/?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied&state=${state}#_=_`,
  )
  expect(await headline()).toBe('You stopped the login')
  const again = screen.getByRole('link', { name: 'Log in again' })
  expect(again.getAttribute('href')).toMatch(/^https:\/\/www\.facebook\.com\/.*auth_type=rerequest/)
  expect(requests).toEqual([])
})

test('a cancelled login shows the reason that Meta sent, and none where it sent none', async () => {
  const first = comeBack(`/callback/?error=access_denied&error_reason=user_denied&state=${state}`)
  await headline()
  expect(screen.getByText('user_denied')).toBeTruthy()
  first.unmount()
  comeBack(`/callback/?error=access_denied&state=${state}`)
  expect(await headline()).toBe('You stopped the login')
  expect(screen.getByText('access_denied')).toBeTruthy()
  expect(screen.queryByText('user_denied')).toBeNull()
})

test('a refusal shows Meta’s words, marked as Meta’s', async () => {
  comeBack(`/callback/?error=server_error&error_description=It+is+Tuesday&state=${state}`)
  expect(await headline()).toBe('Meta refused the login')
  expect(screen.getByText('It is Tuesday').closest('figure')?.textContent).toContain(
    'Meta’s words, not Keytag’s',
  )
})

test.each(['/callback/extra', '/callback/index.html', '/Callback/', '/simulated/callback/x'])(
  '%s is no callback: a login that waits goes on waiting, and nobody is asked',
  async path => {
    const { requests, keytag } = comeBack(`${path}#access_token=${token}&state=${state}`)
    expect(await headline()).toBe('This page does not exist')
    expect(requests).toEqual([])
    expect(takePending(keytag.store, state)).toContain(state)
  },
)

test('a stranger’s refusal shows none of its words', async () => {
  const { container } = comeBack('/callback/?error=server_error&error_description=Call+1900', false)
  expect(await headline()).toBe('Meta refused the login')
  expect(container.textContent).not.toContain('1900')
})

test('a failure of the dialog is told by its number, with Meta’s words and the page to mend it', async () => {
  const { requests } = comeBack(
    `/callback/?error_code=1349126&error_message=Aplikasi+tidak+aktif&state=${state}#_=_`,
  )
  expect(await headline()).toBe('Your app is not active')
  expect(screen.getByText('Aplikasi tidak aktif').closest('figure')?.textContent).toContain(
    'Meta’s words, not Keytag’s',
  )
  expect(screen.getByText('You, as the developer of the app')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Open App roles at Meta' }).getAttribute('href')).toBe(
    'https://developers.facebook.com/apps/442224939723604/roles/roles/',
  )
  expect(screen.getByRole('link', { name: 'Log in again' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.facebook\.com\//,
  )
  expect(requests).toEqual([])
})

test.each([
  [1349048, 'Meta does not know this site’s domain'],
  [1349168, 'Meta does not know the redirect URI'],
  [1349186, 'Meta has switched this login off for now'],
  [1349187, 'The page is not on https'],
  [1349220, 'Your app is not ready for this login'],
  [1349245, 'Insufficient developer role: the person is not a tester of the app'],
  [4201, 'You stopped the login'],
  [1349777, 'Meta’s dialog refused the login'],
])('the dialog’s failure %i is told as: %s', async (number, title) => {
  comeBack(`/callback/#error_code=${number}&error_message=%E2%80%A6&state=${state}`)
  expect(await headline()).toBe(title)
})

test('words of a failure without our state are shown as unproven', async () => {
  comeBack('/callback/?error_code=1349220&error_message=Call+1900#_=_', false)
  expect(await headline()).toBe('Your app is not ready for this login')
  expect(screen.getByText('Call 1900').closest('figure')?.textContent).toContain(
    'nothing proves that Meta wrote them',
  )
})

test('a failure with a state of another browser is taken for nobody’s', async () => {
  comeBack(`/callback/?error_code=1349220&error_message=Call+1900&state=${state}`, false)
  expect(await headline()).toBe('You did not start this login here')
})

test('a login that was not started here is kept nowhere and called for nowhere', async () => {
  const { requests, container } = comeBack(`/callback/#access_token=${token}&state=${state}`, false)
  expect(await headline()).toBe('You did not start this login here')
  expect(requests).toEqual([])
  expect(container.textContent).not.toContain(token.slice(0, 20))
})

test('an ordinary visit says where a result would have gone', async () => {
  comeBack('/callback/')
  expect(await headline()).toBe('Meta sent no reply')
})

test('a token in the query is refused and named as leaked', async () => {
  comeBack(`/callback/?access_token=${token}&state=${state}`)
  expect(await headline()).toBe('A token is where servers see it')
  expect(screen.getByText(/Treat that token as leaked/)).toBeTruthy()
  expect(screen.getByText(/Remove the app’s access .* that ends the token/)).toBeTruthy()
})
