// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { localDay } from '#tests/local-day.ts'
import { renderApp, start } from '#tests/render-app.tsx'
import {
  exchange,
  getCode,
  getLong,
  getShort,
  simulatedInstagram,
} from '#tests/simulator/instagram-login.ts'
import { ask, logIn, simulatedMeta } from '#tests/simulator/login.ts'

const real = `EAA${'s1'.repeat(60)}`

async function open(text: string) {
  const app = renderApp({ path: '/inspect' })
  await app.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await app.user.paste(text)
  return app
}

const verdict = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

test('a paste is recognised at once, shown blacked out, and nobody is asked', async () => {
  const { requests, container } = await open(real)
  await verdict('This is a Facebook access token')
  expect(screen.getByText('graph.facebook.com')).toBeTruthy()
  expect(container.textContent).not.toContain(real)
  expect(requests).toEqual([])
})

test('on a click Meta is asked in layers, and the answer says whose token it is', async () => {
  const { long } = await logIn(simulatedMeta({ now: () => start }))
  const { user, requests } = await open(long)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await verdict('A User token of Mina Okafor')
  await screen.findByRole('button', { name: 'Copy a summary without the token' })
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await waitFor(() => expect(said()).toContain('A User token of Mina Okafor'))
  expect(screen.getByText('Metricsaurus')).toBeTruthy()
  expect(screen.getByText('GET /me/permissions')).toBeTruthy()
  expect(requests.every(url => url.hostname === 'graph.facebook.com')).toBe(true)
})

test('a pasted token as results: nothing is said of a login that nobody saw', async () => {
  const { long } = await logIn(simulatedMeta({ now: () => start }))
  const { user } = await open(long)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await user.click(await screen.findByRole('button', { name: /^Show its \d Pages$/ }))
  await screen.findByText('Meta did not say when it ends.')
  expect(screen.queryByText('Connected, but Meta sent no long-lived token.')).toBeNull()
  expect(await screen.findByText(/^\d granted$/)).toBeTruthy()
  expect(await screen.findByText(/It was pasted here/)).toBeTruthy()
})

test('a Page’s token is named as that Page’s', async () => {
  const meta = simulatedMeta({ now: () => start })
  const { long } = await logIn(meta)
  const { body } = await ask(meta, '/v27.0/me/accounts', long, { fields: 'access_token' })
  const { user } = await open(String(body.data[0].access_token))
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await verdict('A Page token of Metricsaurus')
  await screen.findByText('Page token for Metricsaurus')
})

test('an app token is refused with the reason, and dropped', async () => {
  const secret = 'aBcDeFgHiJkLmNoPqRsTuVwXyZ1'
  const { container } = await open(`442224939723604|${secret}`)
  await verdict('This is an app token. Keytag dropped it')
  expect(container.textContent).not.toContain(secret)
  expect(screen.queryByRole('button', { name: 'Ask Meta' })).toBeNull()
})

test('clearing removes typed and explained text for good', async () => {
  const { user } = renderApp({ path: '/inspect' })
  await user.type(
    await screen.findByRole('textbox', { name: 'Paste anything' }),
    '0123456789abcdef0123456789abcdef',
  )
  await user.click(screen.getByRole('button', { name: 'Explain' }))
  await verdict('This is an app secret. Keytag dropped it')
  await user.click(screen.getByRole('button', { name: 'Paste something else' }))
  expect(screen.queryByDisplayValue(/0123456789abcdef/)).toBeNull()
})

test('two tokens are compared', async () => {
  const meta = simulatedMeta({ now: () => start })
  const first = (await logIn(meta)).long
  const second = (await logIn(meta, { world: 'declined-permission' })).long
  const { user } = await open(first)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await user.click(await screen.findByRole('button', { name: 'Compare with another token' }))
  await user.click(screen.getByRole('textbox', { name: 'Second token or address' }))
  await user.paste(second)
  const other = screen.getByRole('region', { name: 'Second token' })
  await user.click(within(other).getByRole('button', { name: 'Ask Meta' }))
  const row = await screen.findByRole('row', { name: /Permission instagram_manage_comments/ })
  expect(row.textContent).toContain('different')
  const only = screen.getByText('Only the first has:').parentElement?.textContent
  expect(only).toBe('Only the first has: Permission instagram_manage_comments')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('The two side by side'))
})

test('the focus moves to the replacement of a pressed button', async () => {
  const meta = simulatedMeta({ now: () => start })
  const { user } = await open((await logIn(meta)).long)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await user.click(await screen.findByRole('button', { name: 'Compare with another token' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('The other token'))
  await user.click(screen.getByRole('textbox', { name: 'Second token or address' }))
  await user.paste(real)
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  const field = await screen.findByRole('textbox', { name: 'Second token or address' })
  await waitFor(() => expect(document.activeElement).toBe(field))
})

test('granted permissions come from the exchange’s answer, because Instagram has no call for them', async () => {
  const instagram = simulatedInstagram({ now: () => start })
  const short = await exchange(instagram, await getCode(instagram))
  const { user } = await open(short.text)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  const source = await screen.findByText(/From what you pasted/)
  expect(source.parentElement?.textContent).toContain('instagram_business_basic')
  await user.paste(await getShort(instagram))
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  expect(await screen.findByText(/Instagram has no call for them/)).toBeTruthy()
})

test.each([
  [`IGQVJ${'a0Z'.repeat(50)}`, 'What there is instead', '/basic-display'],
  [
    'https://www.instagram.com/oauth/authorize?client_id=1084329117756312&response_type=code&scope=business_basic',
    'Open these settings on the start screen',
    '/?family=instagram-login&app_id=1084329117756312&scope=business_basic',
  ],
  [
    '{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}',
    'More about this error',
    '/help/ig-invalid-platform-app/',
  ],
  [
    'https://a.example/?error=access_denied&error_reason=user_denied#_=_',
    'More about this error',
    '/help/login-cancelled/',
  ],
])('what is no token leads on: %s', async (text, name, href) => {
  await open(text)
  const link = await screen.findByRole('link', { name })
  expect(link.getAttribute('href')).toBe(href)
})

test('a token that Meta refuses leads to the cause and what to do', async () => {
  const { user } = await open(real)
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await verdict('Meta refuses this token')
  expect(screen.getByText('Who fixes it')).toBeTruthy()
  expect(screen.getByText('How we know')).toBeTruthy()
})

test('an Instagram token opens as results and is refreshed there, as its reminder says', async () => {
  const instagram = simulatedInstagram({ now: () => start })
  const { user } = await open(await getLong(instagram, { world: 'refreshable' }))
  await user.click(screen.getByRole('button', { name: 'Ask Meta' }))
  await user.click(await screen.findByRole('button', { name: 'Open as results' }))
  await user.click(await screen.findByRole('button', { name: 'Refresh now' }))
  const until = new RegExp(`Now good until ${localDay('2027-01-21T14:05:42Z')}`)
  expect((await screen.findAllByText(until)).length).toBeGreaterThan(0)
})

test('a code that came alone is told what else is needed', async () => {
  await open(`AQ${'d4'.repeat(60)}#_`)
  expect(await screen.findByText(/Paste the whole address it came in/)).toBeTruthy()
})

test('a page that the browser keeps for Back forgets what was pasted', async () => {
  const { container } = await open(real)
  await verdict('This is a Facebook access token')
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  // The browser reloads the page when it returns.
  expect(container.textContent).toBe('')
})

test('a login reply that was not theirs is dropped', async () => {
  const { user, container } = await open(
    `https://mine.example/cb?#access_token=${real}&expires_in=5000&state=x`,
  )
  await user.click(await screen.findByRole('button', { name: 'No, drop it' }))
  expect(await screen.findByRole('textbox', { name: 'Paste anything' })).toBeTruthy()
  expect(container.innerHTML).not.toContain(real.slice(0, 12))
})

test('a redirect of one’s own opens as results, on one’s word', async () => {
  const { user } = await open(
    `https://mine.example/cb?#access_token=${real}&expires_in=5000&state=x`,
  )
  await verdict('A login reply with 1 token')
  expect(screen.queryByRole('button', { name: 'Open as results' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Yes, read it' }))
  await user.click(screen.getByRole('button', { name: 'Open as results' }))
  await screen.findByText('Connected, but Meta sent no long-lived token.')
})

test.each([
  ['https://mine.example/cb?tenant=1&', 'redirect_uri=https://mine.example/cb?tenant=1'],
  ['https://mine.example/cb?', 'redirect_uri=https://mine.example/cb'],
  ["https://mine.example/cb?by=o'hara&", undefined],
  ['mine.example/cb?', undefined],
])('a pasted code of %s gets its command, or the reason why not', async (address, field) => {
  const { user } = await open(`${address}code=AQ${'d4'.repeat(60)}&state=x#_`)
  await verdict('A login reply with a code')
  await user.click(screen.getByRole('button', { name: 'Yes, read it' }))
  await user.click(screen.getByRole('button', { name: 'Open as results' }))
  await user.type(
    await screen.findByRole('textbox', { name: 'Instagram app ID' }),
    '1084329117756312{Enter}',
  )
  if (field) {
    expect(screen.getByText(/its age is not known/)).toBeTruthy()
    const command = await screen.findByRole('region', { name: 'The exchange' })
    expect(command.textContent).toContain(`'${field}'`)
  } else {
    const reason = await screen.findByText(/Keytag cannot write a command for this address/)
    expect(within(reason).getByRole('link', { name: 'Log in again' })).toBeTruthy()
  }
})

test('an answer of unknown age is given neither a beginning nor an end', async () => {
  await open(`{"access_token":"IGAA${'q3'.repeat(60)}","token_type":"bearer","expires_in":5183944}`)
  await verdict('This is an Instagram access token')
  const ends = screen.getByText('Expires').closest('div')
  expect(ends?.textContent).toContain('Not asked yet')
  expect(screen.queryByText('Made')).toBeNull()
})
