// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp, renderLoggedIn } from '#tests/render-app.tsx'

type App = Awaited<ReturnType<typeof renderLoggedIn>>

/** Saves what happened, as a person reads it before the file is written. */
async function savedFrom({ user }: Pick<App, 'user'>): Promise<string> {
  await user.click(await screen.findByRole('button', { name: 'Show calls' }))
  await user.click(await screen.findByRole('button', { name: 'Save what happened' }))
  const file = await screen.findByRole('region', { name: 'The file' })
  return file.textContent ?? ''
}

/** The name of the trouble on the screen. */
async function troubleName(): Promise<string | null> {
  await waitFor(() => expect(document.querySelector('.trouble')).not.toBeNull())
  return document.querySelector('.trouble')?.getAttribute('aria-label') ?? null
}

async function replay(text: string) {
  const app = renderApp({ path: '/paste' })
  await app.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await app.user.paste(text)
  await app.user.click(await screen.findByRole('button', { name: 'Replay it' }))
  return app
}

test('a login is shown in full before it is saved, without its values, and replays to the same rows', async () => {
  const first = await renderLoggedIn()
  await screen.findByText('3 Pages loaded')
  await waitFor(() => expect(first.requests.length).toBeGreaterThan(3))
  const text = await savedFrom(first)
  expect(text).toContain('"keytag": "saved login 1"')
  for (const original of ['Metricsaurus', 'Mina', 'SIM_', location.origin]) {
    expect(text).not.toContain(original)
  }
  expect(localStorage.length + sessionStorage.length).toBe(0)
  first.unmount()
  const second = await replay(text)
  await screen.findByText('3 Pages loaded')
  expect(
    second.requests.every(url => url.searchParams.get('access_token')?.startsWith('SIM_REPLAY_')),
  ).toBe(true)
  expect(second.keytag.login.read().kind).toBe('session')
})

test('a refused list replays to the same trouble', async () => {
  const first = await renderLoggedIn({ world: 'error-190-460' })
  const title = await troubleName()
  const text = await savedFrom(first)
  first.unmount()
  await replay(text)
  expect(await troubleName()).toBe(title)
})

test('a refused login, which made no call, can be saved and replays to the same refusal', async () => {
  const first = await renderLoggedIn({ world: 'returns-url-blocked' })
  const title = (await screen.findByRole('heading', { level: 1 })).textContent ?? ''
  expect(first.requests).toEqual([])
  const text = await savedFrom(first)
  expect(text).toContain('1349168')
  first.unmount()
  const second = await replay(text)
  await screen.findByRole('heading', { level: 1, name: title })
  expect(second.keytag.login.read().kind).toBe('refused')
})

test('a saved login that was changed is named as unreadable', async () => {
  const app = renderApp({ path: '/paste' })
  await app.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await app.user.paste('{"keytag": "saved login 1", "captures": 1}')
  expect(
    await screen.findByRole('heading', { name: 'This saved login cannot be read' }),
  ).toBeTruthy()
})
