// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SimulatedInstagram } from '#src/simulator/index.ts'
import {
  ask,
  authorizeUrl,
  type Changes,
  exchange,
  redirectUri,
  simulatedInstagram,
} from './instagram-login.ts'

afterEach(cleanup)

async function open(changes: Changes = {}) {
  const meta = simulatedInstagram()
  const leave = vi.fn<(url: string) => void>()
  const onWorld = vi.fn<(id: string) => void>()
  const address = new URL(authorizeUrl(changes))
  render(<SimulatedInstagram address={address} meta={meta} leave={leave} onWorld={onWorld} />)
  await screen.findByRole('heading', { level: 1 })
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  const heading = () => screen.getByRole('heading', { level: 1 })
  const left = async () => {
    await waitFor(() => expect(leave).toHaveBeenCalledOnce())
    return leave.mock.calls[0]?.[0] ?? ''
  }
  const answer = async () =>
    (await exchange(meta, new URL(await left()).searchParams.get('code') ?? '')).body.data[0]
  return { press, heading, left, answer, leave, onWorld, meta }
}

test('two presses of the main button log in', async () => {
  const { press, heading, left, answer } = await open()
  expect(heading().textContent).toBe('Which account is logging in?')
  await press('Continue as @harbourstreetbakery')
  expect(heading().textContent).toBe('Allow Acme Scheduler to use @harbourstreetbakery?')
  expect(document.activeElement).toBe(heading())
  await press('Allow')
  expect(await left()).toMatch(new RegExp(`^${redirectUri}\\?code=SIM_`))
  expect((await answer()).user_id).toBe('17841451870032265')
})

test('a personal account switches first, or is told that it cannot log in', async () => {
  const { press, heading, leave, answer, meta } = await open()
  await userEvent.click(screen.getByRole('radio', { name: /@jayposiris/ }))
  await press('Continue as @jayposiris')
  expect(heading().textContent).toBe('@jayposiris is a personal account')
  await userEvent.click(screen.getByRole('radio', { name: /Stay personal/ }))
  await press('Stay personal')
  await waitFor(() => expect(heading().textContent).toBe('This is a personal account'))
  expect(document.activeElement).toBe(heading())
  expect(leave).not.toHaveBeenCalled()
  await press('Back to the dialog')
  await userEvent.click(screen.getByRole('radio', { name: /Creator/ }))
  await press('Switch to creator')
  await press('Allow')
  const { access_token } = await answer()
  const me = await ask(meta, '/me', { access_token, fields: 'account_type' })
  expect(me.body.account_type).toBe('Media_Creator')
})

test('every permission but the basic one can be declined, and says what is lost', async () => {
  const { press, answer } = await open()
  await press('Continue as @harbourstreetbakery')
  expect(screen.getByRole('checkbox', { name: /_basic/ })).toHaveProperty('disabled', true)
  await userEvent.click(screen.getByRole('checkbox', { name: /_content_publish/ }))
  expect(screen.getByText('Declined: Acme Scheduler cannot publish.')).toBeTruthy()
  await press('Allow')
  expect((await answer()).permissions).toBe(
    'instagram_business_basic,instagram_business_manage_comments',
  )
})

test('Cancel sends the browser back without a code', async () => {
  const { press, left } = await open()
  await press('Cancel')
  expect(await left()).toContain('?error=access_denied&error_reason=user_denied&')
})

test('a scenario that never opens the dialog shows Instagram’s page, until another is chosen', async () => {
  const { heading, onWorld } = await open({ world: 'wrong-app-id' })
  expect(screen.getByText('Request parameters are invalid: Invalid platform app')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: /All goes well/ }))
  await waitFor(() => expect(heading().textContent).toBe('Which account is logging in?'))
  expect(onWorld).toHaveBeenCalledExactlyOnceWith('all-goes-well')
})

test('the scenario decides what is ticked, and is picked by address too', async () => {
  const { press } = await open({ world: 'declined-permission' })
  await press('Continue as @harbourstreetbakery')
  const comments = () => screen.getByRole('checkbox', { name: /manage_comments/ })
  expect(comments()).toHaveProperty('checked', false)
  await userEvent.click(screen.getByRole('radio', { name: /Flat answer/ }))
  await waitFor(() => expect(comments()).toHaveProperty('checked', true))
})

test('says what the parameters of the link would change', async () => {
  await open({ force_reauth: 'true', enable_fb_login: 'false' })
  expect(screen.getByText(/enable_fb_login is off/).textContent).toContain('force_reauth is on')
})

test('the Meta app ID is refused as Instagram does', async () => {
  const { heading } = await open({ client_id: '442224939700112' })
  expect(heading().textContent).toBe('Invalid Request')
  expect(screen.queryByRole('button')).toBeNull()
})

test('no step ever asks for a password', async () => {
  const { press } = await open()
  await userEvent.click(screen.getByRole('radio', { name: /@jayposiris/ }))
  for (const name of ['Continue as @jayposiris', 'Switch to business', 'Allow']) {
    expect(document.querySelector('input[type=password]')).toBeNull()
    await press(name)
  }
})
