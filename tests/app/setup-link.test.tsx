// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { askedPermissions } from '#src/core/login/permissions/permissions.ts'
import { readSetupLink } from '#src/core/login/setup/reading/read-setup-link.ts'
import { firstSetup, type Setup, writeSetup } from '#src/core/login/setup/setup.ts'
import { worldOf, writeSetupLink } from '#src/core/login/setup/setup-link.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const notice = () => screen.findByRole('region', { name: /^A link filled this in/ })

test('a link that asks for much says what the app could do', async () => {
  renderApp({
    path: `/?app_id=${appId}&scope=instagram_content_publish,business_management,instagram_basic`,
  })
  const { textContent } = await notice()
  expect(textContent).toMatch(/Change or publish things: instagram_content_publish/)
  expect(textContent).toMatch(/Reach into your business.*business_management/)
})

test('a link that only reads is not made a scare of', async () => {
  renderApp({ path: `/?app_id=${appId}&scope=instagram_basic,pages_show_list` })
  expect((await notice()).textContent).toContain('Only read.')
})

test('a link with a configuration says that nobody can see into it', async () => {
  renderApp({ path: `/?app_id=${appId}&config_id=987654321` })
  expect((await notice()).textContent).toContain('Keytag cannot see into it')
})

test('a link that chose a scenario says so, and that Meta hears nothing of it', async () => {
  renderApp({ path: `/?app_id=${appId}&world=no-pages` })
  expect((await notice()).textContent).toContain('Scenario no-pages. Meta does not see it.')
  const login = screen.getByRole('link', { name: 'Continue with Facebook' }).getAttribute('href')
  expect(login).not.toContain('world')
})

test('one step clears the settings of a link', async () => {
  const { user } = renderApp({ path: `/?app_id=${appId}` })
  await user.click(within(await notice()).getByRole('button', { name: /^Clear/ }))
  expect(screen.queryByRole('region', { name: /^A link filled this in/ })).toBeNull()
  expect(screen.getByRole('textbox', { name: 'App ID' }).getAttribute('value')).toBe('')
})

test('clearing a link brings back what was the person’s own, and keeps it', async () => {
  const store = memoryStore()
  const own = { ...firstSetup, appId: '778899001122334', dialog: 'plain' as const }
  store.setItem('keytag:v1:setup', writeSetup(own))
  const { user } = renderApp({ path: `/?app_id=${appId}`, store })
  await user.click(within(await notice()).getByRole('button', { name: /^Clear/ }))
  expect(screen.getByText(own.appId)).toBeTruthy()
  expect(store.getItem('keytag:v1:setup')).toBe(writeSetup(own))
})

test('opening any link at all starts, sends and keeps nothing', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  const queries = [
    `?app_id=${appId}&scope=business_management&redirect_uri=https://evil.example/&state=x&auto=1`,
    '?app_id=javascript:alert(1)&next=//evil.example&world=no-pages',
    `?app_id=${appId}&response_type=code&display=popup&host=evil.example&config_id=12345`,
    `?app_id=${appId}#access_token=EAAxxxxxxxxxxxxxxxxxxxxxxxx`,
  ]
  for (const query of queries) {
    const store = memoryStore()
    const { leave, requests, unmount } = renderApp({ path: `/${query}`, store })
    await screen.findByRole('heading', { level: 1 })
    expect(store.length).toBe(0)
    expect(requests).toEqual([])
    expect(leave).not.toHaveBeenCalled()
    for (const link of screen.queryAllByRole('link', { name: 'Continue with Facebook' })) {
      const href = link.getAttribute('href')
      if (href === null) continue
      const { origin, pathname, searchParams } = new URL(href)
      expect(origin + pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth')
      expect(searchParams.getAll('redirect_uri')).toEqual([`${location.origin}/callback/`])
      expect(searchParams.getAll('response_type')).toEqual(['token'])
    }
    unmount()
  }
  expect(fetched).not.toHaveBeenCalled()
  fetched.mockRestore()
})

test('a written setup link is read back', () => {
  const setups = fc.record({
    appId: fc.oneof(fc.constant(''), fc.stringMatching(/^[1-9]\d{4,19}$/)),
    dialog: fc.constantFrom('guided' as const, 'plain' as const),
    configurationId: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{5,20}$/)),
    wanted: fc.record({
      useCases: fc.subarray(['publishing', 'comments', 'messaging', 'insights'] as const),
      portfolio: fc.boolean(),
      more: fc.subarray(['ads_read', 'pages_messaging', 'leads_retrieval']),
    }),
  })
  const names = ({ wanted }: Setup) =>
    askedPermissions(wanted)
      .map(({ permission }) => permission.name)
      .sort()
  fc.assert(
    fc.property(setups, setup => {
      const link = readSetupLink(writeSetupLink({ ...firstSetup, ...setup }), firstSetup)
      expect(link?.ignored).toEqual([])
      expect(link?.setup).toMatchObject({
        appId: setup.appId,
        dialog: setup.dialog,
        configurationId: setup.configurationId,
      })
      expect(link && names(link.setup)).toEqual(names({ ...firstSetup, ...setup }))
    }),
  )
})

test('a world is a name and nothing else', () => {
  expect(worldOf(writeSetupLink(firstSetup, 'no-pages'))).toBe('no-pages')
  expect(writeSetupLink(firstSetup, '"><script>')).not.toContain('world')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(worldOf(`?world=${encodeURIComponent(text)}`) ?? '').toMatch(/^[a-z0-9-]{0,40}$/)
    }),
  )
})

test('inside another app the way out stands in the login button’s place until it is overruled', async () => {
  const agent = vi
    .spyOn(navigator, 'userAgent', 'get')
    .mockReturnValue(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G80 Instagram 345.0.4.24.93',
    )
  const { user } = renderApp({ path: `/?app_id=${appId}` })
  const gate = await screen.findByRole('region', { name: /^Open this page in Safari/ })
  expect(gate.textContent).toContain('You are inside Instagram.')
  expect(gate.textContent).toContain('Safari')
  expect(screen.queryByRole('link', { name: 'Continue with Facebook' })).toBeNull()
  await user.click(within(gate).getByRole('button', { name: 'Log in here anyway' }))
  const login = screen.getByRole('link', { name: 'Continue with Facebook' })
  await waitFor(() => expect(document.activeElement).toBe(login))
  agent.mockRestore()
})
