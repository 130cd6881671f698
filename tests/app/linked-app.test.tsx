// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const instagramAppId = '1084329117756312'
const token = `EAA${'b0Z'.repeat(60)}`
const words = (id: string) =>
  `Login for app ${id}, from a shared link. Give these tokens only to the owner of that app.`
const banner = () => screen.queryByText(/from a shared link\. Give these tokens/)
const noPages = () => Response.json({ data: [] })

type Options = Omit<NonNullable<Parameters<typeof renderApp>[0]>, 'store' | 'path'>

/** Opens an address and returns from the login that starts there. */
async function logIn(path: string, options: Options & { readonly typed?: string } = {}) {
  const { typed, ...rest } = options
  const store = memoryStore()
  const before = renderApp({ ...rest, path, store })
  if (typed) {
    const field = await screen.findByRole('textbox', { name: /app ID$/i })
    await before.user.clear(field)
    await before.user.type(field, typed)
  }
  const link = await screen.findByRole('link', { name: /^Continue with (Facebook|Instagram)$/ })
  const request = new URL(link.getAttribute('href') ?? '')
  const state = request.searchParams.get('state') ?? ''
  // A link's menu stores its login like a click. jsdom cannot follow a click.
  fireEvent.contextMenu(link)
  before.unmount()
  const back = new URL(request.searchParams.get('redirect_uri') ?? '').pathname
  const reply = back.includes('instagram')
    ? `?code=AQ${'c0D'.repeat(40)}&state=${state}#_`
    : `#access_token=${token}&long_lived_token=${token}&expires_in=4815&state=${state}`
  return { store, ...renderApp({ answer: noPages, ...rest, path: back + reply, store }) }
}

const results = () => screen.findByRole('button', { name: /^Copy User token/ })

test('after a login from a shared link the results say whose app it was for, at the top', async () => {
  await logIn(`/?app_id=${appId}`)
  const said = await screen.findByText(/from a shared link\. Give these tokens/)
  expect(said.textContent).toBe(words(appId))
  expect(said.closest('.banner')?.querySelector('button')).toBeNull()
  const before = said.compareDocumentPosition(await results())
  expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('so they do after the view for clients', async () => {
  await logIn(`/connect/?app_id=${appId}`)
  expect((await screen.findByText(/from a shared link/)).textContent).toBe(words(appId))
})

test('Instagram’s code says it, and so does the token that came of it', async () => {
  const { user } = await logIn(`/?family=instagram-login&app_id=${instagramAppId}`)
  await screen.findByRole('heading', { name: 'One command to go' })
  expect(banner()?.textContent).toBe(words(instagramAppId))
  await user.click(screen.getByRole('textbox', { name: 'Answer' }))
  await user.paste(`{"access_token":"IGAA${'l2Y'.repeat(50)}ZD","expires_in":5183944}`)
  await user.click(screen.getByRole('button', { name: 'Read the answer' }))
  await screen.findByRole('heading', { name: /^Instagram User token/ })
  expect(banner()?.textContent).toBe(words(instagramAppId))
})

test('another login from there is for the same app, and says so again', async () => {
  const { store } = await logIn(`/?app_id=${appId}`)
  const pending = () =>
    Array.from({ length: store.length }, (_, index) => store.getItem(store.key(index) ?? '') ?? '')
  expect(pending().filter(text => text.includes('"linked"'))).toEqual([])
  const [again] = await screen.findAllByRole('link', { name: /log in again/i })
  if (again) fireEvent.contextMenu(again)
  expect(pending().filter(text => text.includes('"linked":true'))).toHaveLength(1)
})

test('an App ID that was typed is nobody else’s', async () => {
  await logIn('/', { typed: appId })
  await results()
  expect(banner()).toBeNull()
})

test('an App ID typed over the link’s is the person’s own', async () => {
  await logIn(`/?app_id=${appId}`, { typed: '999999999' })
  await results()
  expect(banner()).toBeNull()
})

test('a link that names no app brings none', async () => {
  await logIn('/?scope=instagram_basic', { typed: appId })
  await results()
  expect(banner()).toBeNull()
})

test.each(['/', '/connect/'])('a copy’s own app comes from no link at %s', async path => {
  await logIn(`${path}?app_id=${appId}`, { own: { metaAppId: appId }, appId })
  await results()
  expect(banner()).toBeNull()
})
