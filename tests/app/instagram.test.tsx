// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { simulatedInstagramAppId, simulatedInstagramSecret } from '#src/config.ts'
import { keepPendingLogin, toState } from '#src/core/login/pending.ts'
import { createSimulatedMeta } from '#src/simulator/index.ts'
import { renderApp } from '#tests/render-app.tsx'
import { watchDownloads } from '#tests/watch-downloads.ts'

const redirectUri = `${location.origin}/simulated/callback/instagram/`
const permissions = ['instagram_business_basic', 'instagram_business_manage_comments']
const now = () => new Date()

type Options = {
  readonly world?: string
  readonly minutesLater?: number
  readonly answer?: (url: URL) => Response | undefined
}

/** The app after the simulated Instagram sent its code. */
async function renderWithCode(options: Options = {}) {
  const { world = 'all-goes-well', minutesLater = 0, answer: answerInstead } = options
  const store = memoryStore()
  const state = toState(new Uint8Array(32).fill(254))
  keepPendingLogin(store, {
    state,
    family: 'instagram-login',
    environment: 'simulated',
    appId: simulatedInstagramAppId,
    permissions,
    redirectUri,
    issuedAt: now(),
  })
  const meta = createSimulatedMeta({
    now,
    apps: [],
    instagramApps: [
      {
        appId: simulatedInstagramAppId,
        name: 'Acme Scheduler',
        secret: simulatedInstagramSecret,
        redirectUris: [redirectUri],
      },
    ],
  })
  const query = new URLSearchParams({
    client_id: simulatedInstagramAppId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: permissions.join(','),
    state,
    world,
  })
  const answer = await meta.fetch(
    new Request(`https://www.instagram.com/oauth/authorize?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'allow', world }),
    }),
  )
  const redirect = new URL(answer.headers.get('location') ?? '')
  let later = 0
  const app = renderApp({
    path: redirect.pathname + redirect.search + redirect.hash,
    store,
    now: () => new Date(Date.now() + later),
    ...(answerInstead ? { answer: answerInstead } : {}),
  })
  const code = redirect.searchParams.get('code') ?? ''
  await screen.findByRole('heading', { name: 'One command to go' })
  later = minutesLater * 60_000
  return { ...app, code, store }
}

const answerField = () => screen.findByRole('textbox', { name: 'Answer' })

async function simulate(user: Awaited<ReturnType<typeof renderWithCode>>['user']) {
  await user.click(
    screen.getByRole('button', { name: 'Run the exchange in the simulated terminal' }),
  )
  await screen.findByDisplayValue(/obtained_at/)
  await user.click(screen.getByRole('button', { name: 'Read the answer' }))
}

test('the code is taken out of the address and shown masked, with its hour', async () => {
  const { code, container } = await renderWithCode()
  expect(location.search + location.hash).toBe('')
  expect(code).toMatch(/^SIM/)
  expect(container.innerHTML).not.toContain(code)
  expect(screen.getByText(/for (59|60) more minutes/)).toBeTruthy()
})

test('the command is there for both kinds of terminal, with everything but the secret', async () => {
  const { user } = await renderWithCode()
  const shown = () => screen.getByRole('region', { name: 'The exchange' }).textContent
  expect(shown()).toContain(`client_id=${simulatedInstagramAppId}`)
  expect(shown()).toContain(`redirect_uri=${redirectUri}`)
  await user.click(screen.getByRole('tab', { name: 'PowerShell' }))
  expect(shown()).toContain('Read-Host')
})

test('from the code to the account, in the simulated terminal', async () => {
  const { user, requests } = await renderWithCode()
  await simulate(user)
  expect(await screen.findByRole('heading', { level: 1, name: /^@[\w.]+ is ready$/ })).toBeTruthy()
  expect(screen.getByText('Instagram User token, long-lived')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Copy Instagram account ID' }).textContent).toMatch(
    /^17841/,
  )
  expect(screen.getByRole('button', { name: 'Copy app-scoped ID, id' })).toBeTruthy()
  expect(screen.getByText('2 granted.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Copy profile picture URL' })).toBeTruthy()
  expect(document.querySelector('img[src^="https:"]')).toBeNull()
  expect(requests.map(({ hostname, pathname }) => hostname + pathname)).toEqual([
    'graph.instagram.com/v27.0/me',
  ])
})

test('an account whose answer drifted says how, and keeps no value of it', async () => {
  const { user } = await renderWithCode({
    answer: url =>
      url.pathname.endsWith('/me')
        ? Response.json({
            user_id: '17841400000000001',
            username: 'acme',
            pronouns: 'they',
            id: '1',
          })
        : undefined,
  })
  await simulate(user)
  await user.click(await screen.findByRole('button', { name: 'Show the differences' }))
  const list = await screen.findByRole('region', { name: 'Unseen answers' })
  expect(within(list).getByText('pronouns is new in the answer to GET /me.')).toBeTruthy()
  expect(within(list).getAllByRole('listitem')).toHaveLength(1)
  expect(list.textContent).not.toContain('they')
})

async function askToRevoke(options: Options = {}) {
  const app = await renderWithCode(options)
  await simulate(app.user)
  await app.user.click(await screen.findByRole('button', { name: 'Revoke access' }))
  const dialog = await screen.findByRole('alertdialog')
  await app.user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  return { ...app, dialog }
}

test('access is revoked by one DELETE to graph.instagram.com, and no token is left', async () => {
  const { deletions, container } = await askToRevoke()
  await screen.findByRole('heading', { level: 1, name: 'Access is revoked' })
  expect(deletions.map(({ hostname, pathname }) => hostname + pathname)).toEqual([
    'graph.instagram.com/v27.0/me/permissions',
  ])
  expect(container.innerHTML).not.toContain('SIM_')
})

test('a browser that may not delete at Instagram is told so, and how it is done by hand', async () => {
  const { dialog } = await askToRevoke({
    answer: url => {
      if (url.pathname.endsWith('/me/permissions')) throw new TypeError('Failed to fetch')
      return undefined
    },
  })
  const alert = await within(dialog).findByRole('alert')
  expect(alert.textContent).toContain('the browser asks Meta whether it may')
  expect(alert.textContent).toContain('Most likely nothing has changed.')
  expect(alert.textContent).toContain('on instagram.com under')
  expect(alert.textContent).toContain('Apps and websites')
  expect(alert.textContent).not.toContain('facebook.com')
})

test('declined permissions are named beside granted ones', async () => {
  const { user } = await renderWithCode({ world: 'declined-permission' })
  await simulate(user)
  await screen.findByRole('heading', { level: 1, name: /is ready$/ })
  const list = screen.getByRole('region', { name: 'Permissions' })
  expect(within(list).getByText('Not granted')).toBeTruthy()
})

test('a token that Instagram refuses says so, and is offered neither a refresh nor an export', async () => {
  const { user } = await renderWithCode({ world: 'token-expired' })
  await simulate(user)
  await screen.findByRole('heading', { level: 1, name: 'This token has expired' })
  expect(screen.getByText('User token, refused by Instagram')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Log in again' })).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Refresh it' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Copy as' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Expires in' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Remind me' })).toBeNull()
})

test('a short-lived token alone says what is missing', async () => {
  const { user } = await renderWithCode({ world: 'short-lived-only' })
  await simulate(user)
  expect(await screen.findByText(/This is the short-lived token/)).toBeTruthy()
  expect(screen.queryByRole('heading', { name: 'Refresh it' })).toBeNull()
})

test('a short-lived token becomes the long-lived one by the second half alone', async () => {
  const long = `SIM_${'l'.repeat(60)}`
  const { user } = await renderWithCode({
    world: 'short-lived-only',
    answer: ({ searchParams }) =>
      searchParams.get('access_token') === long
        ? Response.json({ user_id: '17841405309211844', username: 'metricsaurus' })
        : undefined,
  })
  await simulate(user)
  const answer = await screen.findByRole('textbox', { name: 'Answer of the second half' })
  await user.click(answer)
  await user.paste(`{"access_token":"${long}","token_type":"bearer","expires_in":5183944}`)
  await user.click(screen.getByRole('button', { name: 'Read the new answer' }))
  expect(await screen.findByText('Instagram User token, long-lived')).toBeTruthy()
  expect(screen.queryByText(/This is the short-lived token/)).toBeNull()
  expect(screen.getByText(/^The new token is here, good until/)).toBeTruthy()
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Instagram User token'),
  )
})

test('a token two days old is refreshed, a new one is not yet', async () => {
  const { user } = await renderWithCode({ world: 'refreshable' })
  await simulate(user)
  await user.click(await screen.findByRole('button', { name: 'Refresh now' }))
  expect((await screen.findAllByText(/Now good until/)).length).toBeGreaterThan(0)
  expect(await screen.findByText(/^Possible from /)).toBeTruthy()
})

test('the reminder is for day 50 and day 55, and says how to refresh', async () => {
  const saved = watchDownloads()
  const { user } = await renderWithCode()
  await simulate(user)
  await screen.findByRole('heading', { level: 1, name: /is ready$/ })
  await user.click(screen.getByRole('button', { name: 'Remind me' }))
  const drawer = await screen.findByRole('dialog', { name: 'Remind me' })
  expect(drawer.textContent).toContain('a reminder on day 50 and on day 55')
  await user.click(within(drawer).getByRole('button', { name: 'Download .ics' }))
  await screen.findByText(/^Saved keytag-reminder-/)
  const text = (await saved[0]?.text)?.replace(/\r\n /g, '')
  expect(text).toMatch(/SUMMARY:Simulated: Instagram token for @[\w.]+ expires/)
  expect(text?.match(/TRIGGER:-P\w+/g)).toEqual(['TRIGGER:-P10D', 'TRIGGER:-P5D'])
  expect(text).toContain('Refresh it before')
  expect(text).not.toContain('SIM_')
})

test('the answer of a refresh takes no app secret either', async () => {
  const { user } = await renderWithCode()
  await simulate(user)
  await user.click(await screen.findByText('Refresh it in a terminal'))
  await user.click(screen.getByRole('textbox', { name: 'Answer of the refresh' }))
  await user.paste('0123456789abcdef0123456789abcdef')
  await user.click(screen.getByRole('button', { name: 'Read the new answer' }))
  expect(screen.getByText(/Keytag has dropped it/)).toBeTruthy()
  expect(screen.queryByDisplayValue(/0123456789abcdef/)).toBeNull()
})

test('a refresh that is answered after the tokens were dropped brings no token back', async () => {
  let finish = () => {}
  const { user, keytag, container } = await renderWithCode({
    world: 'refreshable',
    answer: url => {
      if (!url.pathname.endsWith('/refresh_access_token')) return undefined
      const late = new ReadableStream({
        start: stream => {
          finish = () => {
            const answer = { access_token: `SIM_${'r'.repeat(60)}`, expires_in: 5_183_944 }
            stream.enqueue(new TextEncoder().encode(JSON.stringify(answer)))
            stream.close()
          }
        },
      })
      return new Response(late)
    },
  })
  await simulate(user)
  await user.click(await screen.findByRole('button', { name: 'Refresh now' }))
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(container.textContent).toBe('')
  const calls = keytag.calls.list().length
  finish()
  await waitFor(() => expect(keytag.calls.list().length).toBe(calls + 1))
  await act(() => new Promise(done => setTimeout(done, 50)))
  expect(container.textContent).toBe('')
  expect(keytag.login.read()).toEqual({ kind: 'forgotten' })
})

test('a token that came alone may be refreshed, and its age is not claimed', async () => {
  const { user } = await renderWithCode()
  await user.click(
    screen.getByRole('button', { name: 'Run the exchange in the simulated terminal' }),
  )
  const printed = await screen.findByDisplayValue(/obtained_at/)
  const token = /"long_lived":\s*\{.*?"access_token":\s*"([^"]+)/s.exec(printed.textContent)?.[1]
  await user.clear(printed)
  await user.click(printed)
  await user.paste(token ?? '')
  await user.click(screen.getByRole('button', { name: 'Read the answer' }))
  await screen.findByText('Its age is not known; Instagram decides')
  expect(screen.queryByText('Possible now')).toBeNull()
})

test('an app secret is refused with the reason, and dropped', async () => {
  const { user } = await renderWithCode()
  await user.click(await answerField())
  await user.paste('0123456789abcdef0123456789abcdef')
  await user.click(screen.getByRole('button', { name: 'Read the answer' }))
  expect(screen.getByText(/Keytag has dropped it/)).toBeTruthy()
  expect(screen.queryByDisplayValue(/0123456789abcdef/)).toBeNull()
})

test('Meta’s refusal is quoted as Meta’s, with what to do', async () => {
  const { user } = await renderWithCode({ world: 'code-used' })
  await user.click(
    screen.getByRole('button', { name: 'Run the exchange in the simulated terminal' }),
  )
  await screen.findByDisplayValue(/error_message/)
  await user.click(screen.getByRole('button', { name: 'Read the answer' }))
  expect(screen.getByText(/^The code was used before.*Log in again for a fresh code/)).toBeTruthy()
  expect(screen.getByRole('figure').textContent).toContain('Meta’s words')
  // One in the list of complaints and one as the next step.
  const again = screen.getAllByRole('link', { name: 'Log in again' })
  expect(again.some(link => link.getAttribute('data-kind') === 'main')).toBe(true)
})

test('after an hour the code is over, and only a new login is offered', async () => {
  await renderWithCode({ minutesLater: 61 })
  const title = { level: 1, name: 'The code has expired' }
  expect(await screen.findByRole('heading', title, { timeout: 15_000 })).toBeTruthy()
  expect(screen.getAllByRole('link', { name: 'Log in again' })[0]?.dataset.kind).toBe('main')
  expect(screen.queryByRole('button', { name: 'Copy the command' })).toBeNull()
})

test('a code held in this tab can be gone back to, and is forgotten with the login', async () => {
  const { user, leave } = await renderWithCode()
  await user.click(screen.getByRole('link', { name: 'Keytag' }))
  await user.click(await screen.findByRole('link', { name: 'Finish it in the terminal' }))
  await screen.findByRole('heading', { name: 'One command to go' })
  await user.click(screen.getByRole('button', { name: 'Log out and forget' }))
  expect(leave).toHaveBeenCalledWith('/')
  expect(screen.queryByRole('heading', { name: 'One command to go' })).toBeNull()
})
