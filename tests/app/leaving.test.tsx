// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { askBeforeLeaving } from '#src/app/ask-before-leaving.ts'
import { createLogin } from '#src/app/login.ts'
import { AccessToken, type Environment } from '#src/core/access-token.ts'
import { toGrant } from '#src/core/login/reply/grant.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

function never(): never {
  throw new Error('not called')
}

function grantOf(environment: Environment) {
  const now = new Date('2026-11-22T14:06:00Z')
  return toGrant({
    pending: {
      family: 'facebook-login',
      environment,
      state: 's',
      appId: '1',
      permissions: [],
      dialog: 'guided',
      issuedAt: now,
    },
    now,
    shortLived: new AccessToken('short'),
    longLived: undefined,
    expiresIn: '4815',
    dataAccessExpirationTime: undefined,
    granted: undefined,
    declined: undefined,
  })
}

/** True if the browser asks before it leaves. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  dispatchEvent(event)
  return event.defaultPrevented
}

test('the browser asks before it leaves real tokens, and no longer once they are forgotten', () => {
  const login = createLogin({
    connect: () => ({ get: never, delete: never, post: never }),
    leave: () => {},
  })
  askBeforeLeaving(login)
  expect(asks()).toBe(false)
  login.begin(grantOf('meta'))
  expect(asks()).toBe(true)
  login.forget()
  expect(asks()).toBe(false)
  login.begin(grantOf('simulated'))
  expect(asks()).toBe(false)
})

test('a link of the page itself is left by without a question', () => {
  const login = createLogin({
    connect: () => ({ get: never, delete: never, post: never }),
    leave: () => {},
  })
  askBeforeLeaving(login)
  login.begin(grantOf('meta'))
  document.body.innerHTML = '<a href="#again">Log in again</a><button>Test</button>'
  onTestFinished(() => {
    document.body.innerHTML = ''
    login.forget()
  })
  document.querySelector('button')?.click()
  expect(asks()).toBe(true)
  document.querySelector('a')?.click()
  expect(asks()).toBe(false)
})

test('nothing listens to clicks without real tokens, so a second login adds no listener', () => {
  const listeners = new Set<unknown>()
  const added = vi.spyOn(document, 'addEventListener').mockImplementation((type, listener) => {
    if (type === 'click') listeners.add(listener)
  })
  const removed = vi.spyOn(document, 'removeEventListener').mockImplementation((_, listener) => {
    listeners.delete(listener)
  })
  onTestFinished(() => {
    added.mockRestore()
    removed.mockRestore()
  })
  for (const environment of ['meta', 'simulated'] as const) {
    const login = createLogin({
      connect: () => ({ get: never, delete: never, post: never }),
      leave: () => {},
    })
    askBeforeLeaving(login)
    expect(listeners.size).toBe(0)
    login.begin(grantOf(environment))
    expect(listeners.size).toBe(environment === 'meta' ? 1 : 0)
    login.forget()
    expect(listeners.size).toBe(0)
  }
})

test('offline, a notice says what still works, and goes when the network is back', async () => {
  await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  expect(screen.queryByText('You are offline.')).toBeNull()
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  onTestFinished(() => online.mockRestore())
  act(() => void dispatchEvent(new Event('offline')))
  expect(screen.getByText('You are offline.').parentElement?.textContent).toContain(
    'Copy, show and export work.',
  )
  online.mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
  expect(screen.queryByText('You are offline.')).toBeNull()
})
