// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const login = () => screen.findByRole('link', { name: 'Continue with Facebook' })
const address = async () => new URL((await login()).getAttribute('href') ?? '')
const field = () => screen.findByRole('textbox', { name: 'App ID' })

test('with an App ID the button is the whole authorization request', async () => {
  const { user } = renderApp()
  await user.type(await field(), appId)
  const { origin, pathname, searchParams } = await address()
  expect(origin + pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth')
  expect([...searchParams.keys()]).toEqual([
    'client_id',
    'display',
    'extras',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
  expect(searchParams.get('client_id')).toBe(appId)
  expect(searchParams.get('extras')).toBe('{"setup":{"channel":"IG_API_ONBOARDING"}}')
  expect(searchParams.get('redirect_uri')).toBe(`${location.origin}/callback/`)
})

test('without an App ID the button says what is missing and leads there', async () => {
  const { user } = renderApp()
  await user.click(await login())
  const appIdField = await field()
  await waitFor(() => expect(document.activeElement).toBe(appIdField))
  expect(screen.getByText('Enter your App ID.')).toBeTruthy()
})

test('anything but digits is named as a fault, and an app secret is dropped', async () => {
  const { user } = renderApp()
  await user.type(await field(), 'my app')
  await user.tab()
  expect(screen.getByText('An App ID has only digits, like 442224939723604.')).toBeTruthy()
  await user.clear(await field())
  await user.paste('0123456789abcdef0123456789abcdef')
  expect((await field()).getAttribute('value')).toBe('')
  expect(screen.getByText(/is an app secret/)).toBeTruthy()
})

test('a use case brings its permissions and what they depend on', async () => {
  const { user } = renderApp({ appId })
  const scope = async () => (await address()).searchParams.get('scope')?.split(',')
  await screen.findByRole('checkbox', { name: 'Messages' })
  expect(await scope()).not.toContain('instagram_manage_messages')
  await user.click(screen.getByRole('checkbox', { name: 'Messages' }))
  expect(await scope()).toEqual(
    expect.arrayContaining([
      'instagram_manage_messages',
      'pages_manage_metadata',
      'instagram_basic',
    ]),
  )
  await user.click(await screen.findByText('Details'))
  await user.click(await screen.findByRole('checkbox', { name: /business portfolio/ }))
  expect(await scope()).toContain('business_management')
})

test('the plain dialog has neither display nor extras', async () => {
  const { user } = renderApp({ appId })
  await user.click(await screen.findByText('Details'))
  await user.click(await screen.findByRole('radio', { name: 'Plain' }))
  const { searchParams } = await address()
  expect(searchParams.has('display')).toBe(false)
  expect(searchParams.has('extras')).toBe(false)
})

test('a Configuration ID takes the place of scope', async () => {
  const { user } = renderApp({ appId })
  await user.click(await screen.findByText('Details'))
  await user.type(await screen.findByRole('textbox', { name: 'Configuration ID' }), '987654321')
  const { searchParams } = await address()
  expect(searchParams.get('config_id')).toBe('987654321')
  expect(searchParams.has('scope')).toBe(false)
})

test('a setup link fills in the form, says so, and is not remembered', async () => {
  const store = memoryStore()
  renderApp({ path: `/?app_id=${appId}&scope=instagram_basic,make_coffee`, store })
  expect((await field()).getAttribute('value')).toBe(appId)
  const notice = await screen.findByRole('region', { name: /^A link filled this in/ })
  expect(notice.textContent).toContain(`app ${appId}`)
  expect(notice.textContent).toContain('/callback/ in this tab')
  const faults = await screen.findByRole('list', { name: 'Scopes that Meta would refuse' })
  expect(faults.textContent).toContain('make_coffee')
  expect(store.length).toBe(0)
})

test('the redirect URI is compared character by character', async () => {
  const { user } = renderApp()
  await user.click(await screen.findByText('Details'))
  const registered = await screen.findByRole('textbox', { name: /^Compare with what/ })
  await user.type(registered, `${location.origin}/callback`)
  expect(screen.getByText('The slash at the end is missing.')).toBeTruthy()
  await user.type(registered, '/')
  expect(screen.getByText('The same, character by character.')).toBeTruthy()
})

test('a browser without storage gets no login button, and the reason', async () => {
  renderApp({ appId, remembers: false })
  expect((await login()).getAttribute('href')).toBeNull()
  expect(screen.getByText(/This browser refuses storage/)).toBeTruthy()
})

test('inside somebody else’s page nothing but the way out is there', async () => {
  renderApp({ blocked: 'framed' })
  await screen.findByRole('heading', {
    level: 1,
    name: 'Keytag does not run inside another page',
  })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a scenario of the simulated Meta can be linked to', async () => {
  renderApp({ path: '/?world=error-190-460' })
  const link = await screen.findByRole('link', { name: /^Try it/ })
  expect(link.getAttribute('href')).toMatch(/&world=error-190-460$/)
})

test('the link to send is the setup link; the login link says that it works in this browser only', async () => {
  const { user } = renderApp({ appId })
  await user.click(await screen.findByText('Details'))
  await user.click(await screen.findByText('Copy setup link'))
  await screen.findByText('Copied the setup link', { selector: '.toast *' })
  const link = new URL(await navigator.clipboard.readText())
  expect(link.origin).toBe(location.origin)
  expect(link.searchParams.has('state')).toBe(false)
  await user.click(screen.getByText('Copy, for this browser only'))
  await screen.findByText(/It works in this browser only/, { selector: '.toast *' })
  expect(await navigator.clipboard.readText()).toContain('state=')
})
