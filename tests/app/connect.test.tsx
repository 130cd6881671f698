// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { en } from '#src/app/messages/en.ts'
import { asksInWords } from '#src/app/parts/client/asks-in-words.ts'
import { memoryStore } from '#src/app/store.ts'
import { facebookPermissions } from '#src/core/login/permissions/permissions.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const heading = () => screen.findByRole('heading', { level: 1 })

test('a client reads who asks, what for and what to tick, and has one button', async () => {
  const store = memoryStore()
  renderApp({
    path: `/connect/?app_id=${appId}&scope=instagram_content_publish,business_management`,
    store,
  })
  expect((await heading()).textContent).toBe('Connect your Instagram account')
  expect(screen.getByText(/The Meta app 442224939723604/)).toBeTruthy()
  const group = (words: RegExp) =>
    screen.getByText(words).closest('[data-risk]')?.querySelector('p')?.textContent
  expect(group(/^Publish posts/)).toBe('Can change things')
  expect(group(/^Use your business portfolio/)).toBe('Gives access to your business')
  expect(group(/^See your Instagram profile/)).toBe('Read only')
  expect(screen.getByText(/Tick yours in both lists/)).toBeTruthy()
  expect(screen.queryByRole('navigation')).toBeNull()
  const { origin, pathname, searchParams } = new URL(
    screen.getByRole('link', { name: 'Continue with Facebook' }).getAttribute('href') ?? '',
  )
  expect(origin + pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth')
  expect(searchParams.get('client_id')).toBe(appId)
  expect(searchParams.get('redirect_uri')).toBe(`${location.origin}/callback/`)
  expect(store.length).toBe(0)
})

test('the words are the client’s own language, and can be changed', async () => {
  const preferred = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-CA', 'en'])
  const { user } = renderApp({ path: `/connect/?app_id=${appId}` })
  expect((await heading()).textContent).toBe('Connectez votre compte Instagram')
  expect(document.documentElement.lang).toBe('fr')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Langue' }), 'Deutsch')
  expect(await screen.findByRole('link', { name: 'Weiter mit Facebook' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('de')
  expect(document.title).toBe('Verbinden Sie Ihr Instagram-Konto · Keytag')
  preferred.mockRestore()
})

test('?lang= goes before the browser’s language', async () => {
  renderApp({ path: `/connect/?lang=es&app_id=${appId}` })
  expect((await heading()).textContent).toBe('Conecta tu cuenta de Instagram')
})

test('without an app there is no button, and the page says what to ask for', async () => {
  renderApp({ path: '/connect/?scope=instagram_basic' })
  expect(await screen.findByText(/This link names no app/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
})

test('a copy that is for one app takes neither app nor permissions from a link', async () => {
  renderApp({
    path: `/connect/?app_id=999999999&scope=business_management&config_id=123456&dialog=plain`,
    own: { name: 'Acme Connect', metaAppId: appId, permissions: ['instagram_basic'] },
  })
  expect((await heading()).textContent).toBe('Connect your Instagram account with Acme Connect')
  expect(screen.getByText(`Acme Connect, with the Meta app ${appId}.`)).toBeTruthy()
  const button = await screen.findByRole('link', { name: 'Continue with Facebook' })
  const { searchParams } = new URL(button.getAttribute('href') ?? '')
  expect(searchParams.get('client_id')).toBe(appId)
  expect(searchParams.get('scope')).not.toContain('business_management')
  expect(searchParams.has('config_id')).toBe(false)
  expect(searchParams.has('extras')).toBe(true)
})

test('no link can say who asks', async () => {
  renderApp({ path: `/connect/?app_id=${appId}&name=Your+Bank&title=Your+Bank` })
  await heading()
  expect(screen.queryByText(/Your Bank/)).toBeNull()
})

test('a copy away from its own host starts no login and says where it lives', async () => {
  const own = { metaAppId: appId, hosts: ['connect.acme.example'] }
  renderApp({ path: '/connect/', origin: 'https://evil.example', own })
  expect(await screen.findByText(/belongs at connect\.acme\.example/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
})

test('a copy can open with the client’s view, and under its own name', async () => {
  renderApp({ path: '/', own: { name: 'Acme Connect', metaAppId: appId, opens: 'client' } })
  expect((await heading()).textContent).toContain('with Acme Connect')
  expect(screen.getByText('Acme Connect')).toBeTruthy()
  expect(document.title).toMatch(/· Acme Connect$/)
})

test('a copy shows only the parts it is to show', async () => {
  renderApp({ own: { show: { simulation: false, site: false, inspect: false } } })
  await heading()
  expect(screen.queryByRole('link', { name: /^Try it/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Integrate' })).toBeNull()
  expect(screen.queryByRole('link', { name: /^Ask a client/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Paste an address' })).toBeNull()
})

test('a link that brings another app than the copy’s own is told so, and changes nothing', async () => {
  renderApp({ path: '/?app_id=999999999', appId })
  const notice = await screen.findByRole('region', { name: /^A link filled this in/ })
  expect(notice.textContent).toContain('The link names another app, 999999999.')
  expect(screen.getByRole('textbox', { name: 'App ID' }).getAttribute('value')).toBe(appId)
})

test('inside another app the client is shown the way out in their own language', async () => {
  const agent = vi
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue('Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Chrome/127.0 [FB_IAB/FB4A;]')
  const { user } = renderApp({ path: `/connect/?lang=pt&app_id=${appId}` })
  const gate = await screen.findByRole('region', { name: 'Abra esta página no seu navegador' })
  expect(gate.textContent).toContain('Você está dentro de Facebook.')
  const before = gate.compareDocumentPosition(screen.getByRole('heading', { name: 'Quem pede' }))
  expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Continuar com o Facebook' })).toBeNull()
  // The browser it is pasted into may prefer another language.
  await user.click(within(gate).getByRole('button', { name: 'Copiar o link' }))
  const link = new URL(await navigator.clipboard.readText())
  expect(link.searchParams.get('lang')).toBe('pt')
  expect(link.searchParams.get('app_id')).toBe(appId)
  agent.mockRestore()
})

test('there are words for every permission there is', () => {
  const names = facebookPermissions.map(({ name }) => name)
  const said = asksInWords([...names, 'brand_new'], en).map(({ words }) => words)
  expect(said.filter(words => words.startsWith('Another permission'))).toEqual([
    'Another permission: brand_new',
  ])
})

test('a link for Instagram Login is not for clients, and says so', async () => {
  renderApp({ path: '/connect/?family=instagram-login&app_id=1084329117700210' })
  expect(await screen.findByText(/ends in a developer’s terminal/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: /^Continue with/ })).toBeNull()
})

test('a copy for one Facebook app takes no Instagram app from a link either', async () => {
  renderApp({ path: '/?family=instagram-login&app_id=999999999', appId })
  const notice = await screen.findByRole('region', { name: /^A link filled this in/ })
  expect(notice.textContent).toContain('The link names another app, 999999999.')
  expect(screen.getByRole('textbox', { name: /app ID/i }).getAttribute('value')).toBe('')
})

test('away from its host the first page starts no login either', async () => {
  const own = { metaAppId: appId, hosts: ['connect.acme.example'] }
  renderApp({ origin: 'https://evil.example', own })
  expect(await screen.findByText(/belongs at connect\.acme\.example/)).toBeTruthy()
  const login = screen.getByRole('link', { name: 'Continue with Facebook' })
  expect(login.getAttribute('href')).toBeNull()
})
