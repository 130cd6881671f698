// @vitest-environment jsdom

import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode, use } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { createLogin, type LoginStore, useLogin } from '#src/app/login.ts'
import { AccessToken, LoginCode } from '#src/core/access-token.ts'
import type { AuthorizationCode } from '#src/core/login/reply/authorization-code.ts'
import type { Grant } from '#src/core/login/reply/grant.ts'

afterEach(cleanup)

const at = new Date('2026-11-22T14:05:42Z')
const graph = { get: vi.fn(), delete: vi.fn(), post: vi.fn() }

function grantOf(token: string): Grant {
  return {
    family: 'facebook-login',
    environment: 'simulated',
    appId: '1',
    askedPermissions: [],
    dialog: 'guided',
    issuedAt: at,
    shortLived: { token: new AccessToken(token), expiresAt: undefined, estimated: false },
    longLived: undefined,
    dataAccessExpiresAt: undefined,
    granted: undefined,
    declined: undefined,
  }
}

const code: AuthorizationCode = {
  family: 'instagram-login',
  environment: 'simulated',
  appId: '1',
  askedPermissions: [],
  redirectUri: 'https://keytag.example/callback/instagram/',
  code: new LoginCode('SIM_code'),
  issuedAt: at,
  expiresAt: at,
}

function open(leave = () => undefined) {
  const arrived = {
    kind: 'granted',
    grant: grantOf('SIM_first'),
    graph,
    painted: false,
  } as const
  return createLogin({ connect: () => graph, leave, arrived })
}

function SuspendedScreen(props: { readonly login: LoginStore; readonly until: Promise<void> }) {
  const held = useLogin(props.login)
  use(props.until)
  return <h1>{held.kind}</h1>
}

function sessionOf(login: LoginStore) {
  const held = login.read()
  if (held.kind !== 'session') throw new Error('There is no session.')
  return held.session
}

test('no login is lost when the root suspends before its first commit', async () => {
  const login = open()
  let goOn = () => {}
  const wait = new Promise<void>(resolve => {
    goOn = resolve
  })
  const { container } = await act(async () =>
    render(
      <StrictMode>
        <SuspendedScreen login={login} until={wait} />
      </StrictMode>,
    ),
  )
  expect(container.childElementCount).toBe(0)
  await act(async () => goOn())
  expect(screen.getByRole('heading').textContent).toBe('session')
})

test('the redirect’s grant is the login from the start', () => {
  expect(createLogin({ connect: () => graph, leave: vi.fn() }).read()).toEqual({ kind: 'none' })
  const arrived = { kind: 'code', code } as const
  expect(createLogin({ connect: () => graph, leave: vi.fn(), arrived }).read()).toBe(arrived)
})

const endings: readonly (readonly [how: string, end: (login: LoginStore) => void, kind: string])[] =
  [
    ['a second login', login => login.begin(grantOf('SIM_second')), 'session'],
    ['a code', login => login.hold(code), 'code'],
    ['taking access back', login => login.revoked(at), 'revoked'],
    ['forgetting', login => login.forget(), 'none'],
    ['leaving the page', login => login.drop(), 'forgotten'],
  ]

test.each(endings)('%s ends the session before it, and says so', (_how, end, kind) => {
  const login = open()
  const { ended } = sessionOf(login)
  const kinds: string[] = []
  login.subscribe(() => kinds.push(login.read().kind))
  end(login)
  expect(kinds).toEqual([kind])
  expect(ended.aborted).toBe(true)
})

test('a second session has a number of its own, and has not ended', () => {
  const login = open()
  const first = sessionOf(login).id
  login.begin(grantOf('SIM_second'))
  expect(sessionOf(login).id).not.toBe(first)
  expect(sessionOf(login).ended.aborted).toBe(false)
})

test('forgetting leaves the document, and the login is gone by then', () => {
  const seen: string[] = []
  const login: LoginStore = open(() => void seen.push(login.read().kind))
  login.forget()
  expect(seen).toEqual(['none'])
})

test('a page that is left without a login has nothing to forget', () => {
  const login = createLogin({ connect: () => graph, leave: vi.fn() })
  expect(login.drop()).toBe(false)
  expect(login.read().kind).toBe('none')
  login.begin(grantOf('SIM_first'))
  expect(login.drop()).toBe(true)
})
