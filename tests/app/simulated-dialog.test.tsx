// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { simulatedAppId, simulatedInstagramAppId } from '#src/config.ts'
import { entries } from '#src/core/errors/entries.ts'
import { worlds } from '#src/simulator/index.ts'
import { renderApp } from '#tests/render-app.tsx'

test.each([
  ['/simulated/dialog/', 'Simulated Meta'],
  ['/simulated/instagram/', 'Simulated Instagram'],
])('the dialog at %s has a title of its own', async (path, title) => {
  document.title = 'Get Instagram tokens and IDs · Shop'
  renderApp({ path, own: { name: 'Shop' } })
  await screen.findByRole('heading', { level: 1 })
  await waitFor(() => expect(document.title).toBe(`${title} · Shop`))
})

const requests = {
  dialog: {
    client_id: simulatedAppId,
    redirect_uri: `${location.origin}/simulated/callback/`,
    response_type: 'token',
    scope: 'instagram_basic,pages_show_list',
  },
  instagram: {
    client_id: simulatedInstagramAppId,
    redirect_uri: `${location.origin}/simulated/callback/instagram/`,
    response_type: 'code',
    scope: 'instagram_business_basic',
  },
} as const

function openDialog(dialog: keyof typeof requests, changed: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({ ...requests[dialog], ...changed })
  return renderApp({ path: `/simulated/${dialog}/?${query}` })
}

/** The link to the explanation, in Keytag's own bar. */
const meaning = { name: 'What this page means' }
const inBar = async () =>
  (await within(screen.getByRole('banner')).findByRole('link', meaning)).getAttribute('href')

const stays = worlds.filter(({ dialog }) => dialog !== undefined).map(({ id }) => id)

test.each(stays)(
  '%s, where Meta leaves the person standing, leads to its explanation',
  async id => {
    openDialog('dialog', { world: id })
    const entry = entries.find(({ world }) => world === id)
    const href = await inBar()
    expect(href).toBe(`/help/${entry?.id ?? shownBy[id]}/`)
    expect(within(screen.getByRole('main')).queryByRole('link', meaning)).toBeNull()
  },
)

/** Later wordings of a page that another world shows for the same entry. */
const shownBy: Readonly<Record<string, string>> = { 'dialog-insecure-app': 'dialog-insecure-login' }

test.each([
  ['dialog', { redirect_uri: 'https://elsewhere.example/' }, 'dialog-url-blocked'],
  ['dialog', { client_id: '1' }, 'dialog-invalid-app-id'],
  ['dialog', { scope: 'instagram_business_basic' }, 'dialog-invalid-scopes'],
  ['dialog', { response_type: 'nonsense' }, 'dialog-refused'],
  ['instagram', { redirect_uri: 'https://elsewhere.example/' }, 'ig-redirect-uri'],
  ['instagram', { client_id: '1' }, 'ig-platform-app-page'],
  ['instagram', { scope: 'instagram_basic' }, 'ig-invalid-scope'],
  ['instagram', { world: 'no-role' }, 'ig-developer-role'],
] as const)('a request for %s with %j is explained by %s', async (dialog, changed, entry) => {
  openDialog(dialog, changed)
  expect(await inBar()).toBe(`/help/${entry}/`)
})

test('another scenario that opens the dialog takes the link away', async () => {
  openDialog('dialog', { world: 'dialog-url-blocked' })
  await inBar()
  const allGoesWell = screen.getByRole('radio', { name: /^All goes well/ })
  await act(async () => allGoesWell.click())
  await screen.findByRole('heading', { name: 'Who is signing in?' })
  expect(screen.queryByRole('link', meaning)).toBeNull()
})

test('Instagram’s page for a personal account leads to its explanation too', async () => {
  const { user } = openDialog('instagram', { world: 'personal-account' })
  await user.click(await screen.findByRole('button', { name: /^Continue as/ }))
  await user.click(screen.getByRole('radio', { name: /^Stay personal/ }))
  await user.click(screen.getByRole('button', { name: 'Stay personal' }))
  expect(await inBar()).toBe('/help/10-personal/')
  await user.click(screen.getByRole('button', { name: 'Back to the dialog' }))
  await waitFor(() => expect(screen.queryByRole('link', meaning)).toBeNull())
})
