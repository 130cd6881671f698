// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { keepPendingLogin, pendingLogin } from '#src/core/login/pending.ts'
import { toChallenge } from '#src/core/login/pkce/challenge.ts'
import { createSimulatedMeta } from '#src/simulator/index.ts'
import { renderApp, renderLoggedIn } from '#tests/render-app.tsx'

const own = { pkce: true }
const continues = { name: 'Continue with Facebook' }

afterEach(() => {
  vi.restoreAllMocks()
})

/** Waits for the address of a link, which needs a digest, and follows it. */
async function follow(app: ReturnType<typeof renderApp>, name: RegExp): Promise<URL> {
  const link = await screen.findByRole('link', { name })
  await waitFor(() => expect(link.getAttribute('href')).toContain('code_challenge='))
  const { href } = new URL(link.getAttribute('href') ?? '', location.href)
  await app.user.pointer({ keys: '[MouseRight]', target: link })
  return new URL(href)
}

/** The text that a browser keeps of the logins that have left. */
function kept(store: ReturnType<typeof memoryStore>): string {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  return keys.map(key => `${key} ${store.getItem(key)}`).join('\n')
}

/** A rehearsed login of a copy with the switch, up to the redirect. */
async function goToDialog(world = 'all-goes-well') {
  const store = memoryStore()
  const app = renderApp({ own, store })
  const request = await follow(app, /^Try it/)
  const pending = kept(store)
  app.unmount()
  const { searchParams } = request
  const redirectUri = searchParams.get('redirect_uri') ?? ''
  const meta = createSimulatedMeta({
    now: app.keytag.now,
    apps: [
      {
        appId: searchParams.get('client_id') ?? '',
        name: 'Acme Scheduler',
        redirectUris: [redirectUri],
      },
    ],
  })
  const answer = await meta.fetch(
    new Request(`https://www.facebook.com/dialog/oauth${request.search}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'continue', world, person: 'mina' }),
    }),
  )
  const { pathname, search, hash } = new URL(answer.headers.get('location') ?? '')
  return { store, request, pending, path: pathname + search + hash }
}

test('a copy without the switch asks for tokens and says nothing of codes', async () => {
  const app = renderApp({ appId: '442224939723604' })
  const link = await screen.findByRole('link', continues)
  await waitFor(() => expect(link.getAttribute('href')).toContain('response_type=token'))
  expect(link.getAttribute('href')).not.toContain('code_challenge')
  expect(app.container.textContent).not.toMatch(/PKCE|challenge/i)
})

test('a copy with the switch sends a challenge, and keeps its verifier only in the pending login', async () => {
  const store = memoryStore()
  const app = renderApp({ own, store, appId: '442224939723604' })
  const { searchParams } = await follow(app, /^Continue with Facebook/)
  expect(searchParams.get('response_type')).toBe('code')
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  const verifier = /"verifier":"([\w-]{43})"/.exec(kept(store))?.[1] ?? ''
  expect(await toChallenge(verifier)).toBe(searchParams.get('code_challenge'))
  expect(document.documentElement.outerHTML).not.toContain(verifier)
  expect(verifier).not.toBe(searchParams.get('state'))
})

test('the login link can be copied once its challenge is there', async () => {
  let finish = (_digest: ArrayBuffer) => {}
  const digest = new Promise<ArrayBuffer>(resolve => {
    finish = resolve
  })
  vi.spyOn(crypto.subtle, 'digest').mockReturnValue(digest)
  const app = renderApp({ own, appId: '442224939723604' })
  await app.user.click(await screen.findByText('Details'))
  await screen.findByText('Copy setup link')
  expect(screen.queryByText('Copy, for this browser only')).toBeNull()
  const login = screen.getByRole('link', continues)
  await app.user.click(login)
  expect(login.textContent).toBe(continues.name)
  expect(kept(app.keytag.store)).not.toContain('keytag:v1:pending:')
  finish(new ArrayBuffer(32))
  await screen.findByText('Copy, for this browser only')
  expect(screen.getByRole('link', continues).getAttribute('href')).toMatch(/code_challenge=A{43}&/)
})

test('a page that cannot make the challenge says so, and starts no login', async () => {
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('none'))
  const app = renderApp({ own, appId: '442224939723604' })
  await screen.findByText(/logs in by a code, and this page could not prepare that/)
  await app.user.click(screen.getByRole('link', continues))
  expect(screen.getByText('Not possible here. The reason is above.')).toBeTruthy()
  expect(kept(app.keytag.store)).not.toContain('keytag:v1:pending:')
  await app.user.click(screen.getByText('Details'))
  await screen.findByText('Copy setup link')
  expect(screen.queryByText('Copy, for this browser only')).toBeNull()
})

test('“Log in again” leads to the start where the challenge cannot be made', async () => {
  const { store, path } = await goToDialog('no-long-lived-token')
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('none'))
  renderApp({ own, store, path })
  const [again] = await screen.findAllByRole('link', { name: /^Log in again/ })
  await waitFor(() => expect(again?.getAttribute('href')).toBe('/'))
})

test('a code comes back, is exchanged once without a secret, and the Pages are there', async () => {
  const { store, path, pending } = await goToDialog()
  expect(pending).toContain('"verifier"')
  const app = renderApp({ own, store, path })
  await screen.findByText('3 Pages loaded')
  const exchanges = app.requests.filter(({ pathname }) => pathname.endsWith('/oauth/access_token'))
  expect(exchanges.map(({ search }) => search)).toEqual([''])
  expect(kept(store)).not.toContain('keytag:v1:pending:')
  expect(app.keytag.calls.list()[0]).toMatchObject({
    call: 'POST /oauth/access_token',
    status: 200,
  })
  expect(screen.queryByText(/Meta sent no long-lived token/)).toBeNull()
  app.unmount()
  // Back leads to the same address again.
  renderApp({ own, store, path })
  await screen.findByRole('heading', { level: 1, name: 'You did not start this login here' })
})

test('a login that left with a challenge comes back also if its copy has lost the switch', async () => {
  const { store, path } = await goToDialog()
  renderApp({ store, path })
  await screen.findByText('3 Pages loaded')
})

test('a code for a login that asked for tokens is refused at once, and can be saved', async () => {
  const { store, path } = await goToDialog()
  const state = new URL(path, location.href).searchParams.get('state') ?? ''
  const pending = pendingLogin(store, state)
  if (pending === undefined) throw new Error('No login has left.')
  keepPendingLogin(store, pending)
  const { keytag, requests } = renderApp({ own, store, path })
  expect(keytag.login.read().kind).toBe('refused')
  await screen.findByRole('heading', { level: 1, name: 'A code came, and no token' })
  expect(requests).toEqual([])
  const saved = await keytag.observer.save()
  expect(saved?.captures.map(({ raw }) => raw).join(' ')).toMatch(/response_type=token.*[?&]code=/)
})

test('where Meta wants the app secret, the screen says so, who can help, and offers no login that fails again', async () => {
  const { store, path } = await goToDialog('code-needs-secret')
  const app = renderApp({ own, store, path })
  await screen.findByRole('heading', { level: 1, name: 'Meta wants the app secret for this code' })
  expect(screen.getByText(/^Tell whoever runs this copy/)).toBeTruthy()
  expect(screen.queryByText('Log in again')).toBeNull()
  expect(app.requests).toHaveLength(1)
})

test('a login that asked for tokens asks for tokens again, such as a client’s by /connect/', async () => {
  const app = await renderLoggedIn({ own, world: 'no-long-lived-token' })
  const [again] = await screen.findAllByRole('link', { name: /^Log in again/ })
  await waitFor(() => expect(again?.getAttribute('href')).toContain('response_type=token'))
  expect(again?.getAttribute('href')).not.toContain('code_challenge')
  app.unmount()
  const { store, path } = await goToDialog('no-long-lived-token')
  renderApp({ own, store, path })
  const [coded] = await screen.findAllByRole('link', { name: /^Log in again/ })
  await waitFor(() => expect(coded?.getAttribute('href')).toContain('response_type=code'))
})

test('a login with a code is saved with its exchange, and replays to the same rows', async () => {
  const { store, path } = await goToDialog()
  const first = renderApp({ own, store, path })
  await screen.findByText('3 Pages loaded')
  await first.user.click(await screen.findByRole('button', { name: 'Show calls' }))
  await first.user.click(await screen.findByRole('button', { name: 'Save what happened' }))
  const text = (await screen.findByRole('region', { name: 'The file' })).textContent ?? ''
  expect(text).toContain('POST https://graph.facebook.com/')
  expect(text).toContain('"redirect_code"')
  for (const secret of ['SIM_', 'Metricsaurus', 'verifier']) expect(text).not.toContain(secret)
  first.unmount()
  // A copy without the switch replays it too.
  const second = renderApp({ path: '/paste' })
  await second.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await second.user.paste(text)
  await second.user.click(await screen.findByRole('button', { name: 'Replay it' }))
  await screen.findByText('3 Pages loaded')
})

test('leaving a screen with a pasted token drops nothing of an exchange that is under way', async () => {
  const { store, path } = await goToDialog()
  const { keytag } = renderApp({ own, store, path })
  expect(keytag.login.read().kind).toBe('exchanging')
  keytag.keptPage.holdPasted()()
  await screen.findByText('3 Pages loaded')
  const saved = await keytag.observer.save()
  expect(saved?.captures.map(({ kind }) => kind)).toContain('redirect_code')
})

test('a page that is left before the answer takes no token', async () => {
  const { store, path } = await goToDialog()
  const { keytag, requests } = renderApp({ own, store, path })
  expect(keytag.login.read().kind).toBe('exchanging')
  expect(keytag.login.drop()).toBe(true)
  await screen.findByText(/forgotten/i)
  await import('#src/app/parts/login/exchange-code.ts')
  await new Promise(resolve => setTimeout(resolve))
  expect(keytag.login.read().kind).toBe('forgotten')
  expect(requests).toEqual([])
  expect(await keytag.observer.save()).toBeUndefined()
})
