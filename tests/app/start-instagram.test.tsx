// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '1084329117756312'
const method = () => screen.findByRole('radio', { name: 'Instagram' })
const field = () => screen.findByRole('textbox', { name: 'Instagram app ID' })
/** Opens the folded part that reads scopes from elsewhere. */
async function openScopes(user: UserEvent) {
  await user.click(await screen.findByText('Details'))
  await user.click(await screen.findByText(/^Paste scopes/))
}
const address = async (name: string | RegExp) =>
  new URL((await screen.findByRole('link', { name })).getAttribute('href') ?? '')

test('Instagram Login asks instagram.com for a code, with its own app ID and permissions', async () => {
  const { user } = renderApp()
  await user.click(await method())
  await user.type(await field(), appId)
  const { origin, pathname, searchParams } = await address('Continue with Instagram')
  expect(origin + pathname).toBe('https://www.instagram.com/oauth/authorize')
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: appId,
    redirect_uri: `${location.origin}/callback/instagram/`,
    response_type: 'code',
    scope:
      'instagram_business_basic,instagram_business_content_publish,instagram_business_manage_comments',
    state: expect.stringMatching(/^[\w-]{43}$/),
  })
})

test('the dialog’s two options are in the link when they differ from Meta’s defaults', async () => {
  const { user } = renderApp()
  await user.click(await method())
  await user.type(await field(), appId)
  await user.click(await screen.findByText('Details'))
  await user.click(await screen.findByRole('checkbox', { name: 'Ask for the password again' }))
  await user.click(screen.getByRole('checkbox', { name: 'Offer to log in with Facebook' }))
  const { searchParams } = await address('Continue with Instagram')
  expect([searchParams.get('force_reauth'), searchParams.get('enable_fb_login')]).toEqual([
    'true',
    'false',
  ])
})

test('the two app IDs are kept apart, and the wrong one is named', async () => {
  const store = memoryStore()
  const { user, unmount } = renderApp({ store })
  await user.type(await screen.findByRole('textbox', { name: 'App ID' }), '442224939723604')
  await user.click(await method())
  expect((await field()).getAttribute('value')).toBe('')
  await user.type(await field(), '442224939723604')
  expect(screen.getByText(/Invalid platform app/)).toBeTruthy()
  await user.clear(await field())
  await user.type(await field(), appId)
  unmount()
  renderApp({ store })
  expect(await screen.findByText(appId)).toBeTruthy()
})

test('the redirect URI to register is Instagram’s own', async () => {
  const { user } = renderApp()
  await user.click(await method())
  const copy = screen.getByRole('button', { name: 'Copy redirect URI' })
  expect(copy.textContent).toContain(`${location.origin}/callback/instagram/`)
})

test('following the link keeps the login for the callback of Instagram', async () => {
  const store = memoryStore()
  const { user } = renderApp({ store })
  await user.click(await method())
  await user.type(await field(), appId)
  const link = await screen.findByRole('link', { name: 'Continue with Instagram' })
  const state = new URL(link.getAttribute('href') ?? '').searchParams.get('state')
  link.addEventListener('click', event => event.preventDefault())
  await user.click(link)
  expect(JSON.parse(store.getItem(`keytag:v1:pending:${state}`) ?? '')).toMatchObject({
    family: 'instagram-login',
    appId,
    redirectUri: `${location.origin}/callback/instagram/`,
  })
})

test('a link’s scopes of the wrong family are named before the dialog, with one press to mend', async () => {
  const { user } = renderApp({
    path: `/?family=instagram-login&app_id=${appId}&scope=instagram_business_basic,instagram_content_publish,business_manage_comments,nonsense`,
  })
  const faults = await screen.findByRole('list', { name: 'Scopes that Meta would refuse' })
  expect(within(faults).getAllByRole('listitem')).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Use instagram_business_content_publish' }))
  await user.click(screen.getByRole('button', { name: 'Leave out nonsense' }))
  const { searchParams } = await address('Continue with Instagram')
  expect(searchParams.get('scope')).toBe(
    'instagram_business_basic,instagram_business_content_publish',
  )
  expect(within(faults).getAllByRole('listitem')).toHaveLength(1)
})

test('a link’s faults are those of the login that is chosen now', async () => {
  const { user } = renderApp({ path: `/?scope=instagram_basic,pages_messaging` })
  await screen.findByRole('region', { name: /^A link filled this in/ })
  const faults = () => screen.queryByRole('list', { name: 'Scopes that Meta would refuse' })
  expect(faults()).toBeNull()
  await user.click(await method())
  await screen.findByRole('list', { name: 'Scopes that Meta would refuse' })
  expect(faults()?.textContent).toContain('pages_messaging is a scope of Facebook Login')
  expect(faults()?.textContent).not.toContain('instagram_basic')
})

test('pasted scopes are read, mended and asked for', async () => {
  const { user } = renderApp()
  await openScopes(user)
  const pasted = screen.getByRole('textbox', { name: 'Scopes from elsewhere' })
  await user.click(pasted)
  await user.paste(
    `https://www.instagram.com/oauth/authorize?client_id=${appId}&scope=business_basic%2Cinstagram_business_manage_insights`,
  )
  await user.click(screen.getByRole('button', { name: 'Use instagram_business_basic' }))
  await user.click(screen.getByRole('button', { name: 'Ask for 2 scopes' }))
  const { searchParams } = await address(/^Try it/)
  expect(searchParams.get('scope')).toBe(
    'instagram_business_basic,instagram_business_manage_insights',
  )
})

test('a pasted link is read for its own dialog, and its app ID is that family’s', async () => {
  const { user } = renderApp()
  await openScopes(user)
  const pasted = screen.getByRole('textbox', { name: 'Scopes from elsewhere' })
  await user.click(pasted)
  await user.paste(
    `https://www.instagram.com/oauth/authorize?client_id=${appId}&scope=instagram_basic`,
  )
  expect(screen.getByRole('button', { name: 'Use instagram_business_basic' })).toBeTruthy()
  await user.clear(pasted)
  await user.paste(
    `https://www.instagram.com/oauth/authorize?client_id=${appId}&scope=instagram_business_basic`,
  )
  await user.click(screen.getByRole('button', { name: 'Ask for 1 scope' }))
  expect((await field()).getAttribute('value')).toBe(appId)
  await user.click(screen.getByRole('radio', { name: 'Facebook' }))
  expect(screen.getByRole('textbox', { name: 'App ID' }).getAttribute('value')).toBe('')
})

test('Meta’s own refusal takes out exactly what it names', async () => {
  const { user } = renderApp({ appId: '442224939723604' })
  await openScopes(user)
  await user.click(screen.getByRole('textbox', { name: 'Scopes from elsewhere' }))
  await user.paste(
    'Invalid Scopes: instagram_content_publish, instagram_manage_comments. This message is only shown to developers.',
  )
  await user.click(screen.getByRole('button', { name: 'Leave out exactly 2 scopes' }))
  const { searchParams } = await address('Continue with Facebook')
  expect(searchParams.get('scope')).toBe('instagram_basic,pages_show_list,pages_read_engagement')
  await user.click(screen.getByRole('button', { name: 'Ask for them again' }))
  expect((await address('Continue with Facebook')).searchParams.get('scope')).toContain(
    'instagram_manage_comments',
  )
})

test('a refusal of the other dialog is judged by that dialog’s permissions', async () => {
  const { user } = renderApp({ appId: '442224939723604' })
  await openScopes(user)
  await user.click(screen.getByRole('textbox', { name: 'Scopes from elsewhere' }))
  await user.paste("Invalid scope: ['instagram_basic']")
  expect(screen.getByText(/The dialog of Instagram Login said this/)).toBeTruthy()
  expect(screen.getByText('instagram_business_basic')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Switch to Instagram Login' }))
  expect(screen.getByRole('radio', { name: 'Instagram', checked: true })).toBeTruthy()
})

test('a request without permissions has no link, because the dialog would refuse it', async () => {
  const { user } = renderApp()
  await user.click(await method())
  await user.type(await field(), appId)
  await openScopes(user)
  await user.click(screen.getByRole('textbox', { name: 'Scopes from elsewhere' }))
  await user.paste(
    "Invalid scope: ['instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_comments']",
  )
  await user.click(screen.getByRole('button', { name: 'Leave out exactly 3 scopes' }))
  const go = screen.getByRole('link', { name: 'Continue with Instagram' })
  expect(go.getAttribute('href')).toBeNull()
  expect(screen.queryByRole('link', { name: /^Try it/ })).toBeNull()
  await user.click(go)
  expect(document.activeElement?.textContent).toMatch(/^Permissions/)
  await user.click(screen.getByRole('button', { name: 'Ask for them again' }))
  expect((await address('Continue with Instagram')).searchParams.get('scope')).toContain(
    'instagram_business_basic',
  )
})

test('mending scopes by keyboard never loses the place', async () => {
  const { user } = renderApp({
    path: `/?family=instagram-login&scope=instagram_business_basic,instagram_content_publish,nonsense`,
  })
  await user.click(await screen.findByRole('button', { name: 'Leave out nonsense' }))
  const faults = screen.getByRole('list', { name: 'Scopes that Meta would refuse' })
  await waitFor(() => expect(document.activeElement).toBe(faults))
  await user.keyboard('{Tab}{Enter}')
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  await openScopes(user)
  await user.click(screen.getByRole('textbox', { name: 'Scopes from elsewhere' }))
  await user.paste('business_basic')
  await user.click(screen.getByRole('button', { name: 'Use instagram_business_basic' }))
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe(
      '1 scope, all of them good for Instagram Login.',
    ),
  )
  await user.keyboard('{Tab}{Enter}')
  expect(document.activeElement?.textContent).toMatch(/^Permissions/)
})

test.each([
  ['an app secret', '0123456789abcdef0123456789abcdef'],
  ['an app token', '442224939723604|aBcDeFgHiJkLmNoPqRsTuVwXyZ1'],
  ['a token', `IGAA${'q3'.repeat(60)}`],
])('no field of the start screen keeps %s, nor does the browser', async (_what, secret) => {
  const store = memoryStore()
  const kept = new Set<string>()
  const { user, container } = renderApp({
    store: {
      ...store,
      setItem: (key, value) => {
        kept.add(value)
        store.setItem(key, value)
      },
    },
  })
  const paste = async (name: string) => {
    await user.click(screen.getByRole('textbox', { name }))
    await user.paste(secret)
    expect(screen.getAllByText(/Keytag dropped it/).length).toBeGreaterThan(0)
  }
  await screen.findByRole('textbox', { name: 'App ID' })
  await openScopes(user)
  for (const name of [
    'App ID',
    'Configuration ID',
    'Scopes from elsewhere',
    'Compare with what you registered',
  ]) {
    await paste(name)
  }
  await user.click(await method())
  await paste('Instagram app ID')
  expect(container.innerHTML).not.toContain(secret.slice(0, 20))
  expect(
    [...container.querySelectorAll('input, textarea')].map(field => field.textContent),
  ).not.toContain(secret)
  expect(screen.queryByDisplayValue(new RegExp(secret.slice(4, 20)))).toBeNull()
  expect([...kept].join()).not.toContain(secret.slice(0, 20))
})

test('a pasted address with an app secret in it is dropped at once, with the reason', async () => {
  const { user } = renderApp()
  await openScopes(user)
  await user.click(screen.getByRole('textbox', { name: 'Scopes from elsewhere' }))
  await user.paste('https://graph.facebook.com/oauth/access_token?client_id=1&client_secret=hush')
  expect(screen.getByText(/is an app secret|looks like an app secret/)).toBeTruthy()
  expect(screen.queryByDisplayValue(/hush/)).toBeNull()
})
