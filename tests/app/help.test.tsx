// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '#tests/render-app.tsx'

const box = () => screen.findByRole('textbox', { name: 'What Meta said' })
const token = `EAAm${'4dEuP'.repeat(12)}`

test('what is pasted stands in the box without its secrets, and is explained at once', async () => {
  const { user, container, requests } = renderApp({ path: '/help/' })
  await user.click(await box())
  await user.paste(
    `GET /me?access_token=${token}\n{"error":{"message":"(#10) The user is not an Instagram Business","code":10}}`,
  )
  expect((await box()).textContent).toContain('access_token=▇▇▇')
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
  expect(screen.getByRole('heading', { name: 'The Instagram account is personal' })).toBeTruthy()
  const found = screen.getByRole('region', { name: 'What was found in it' })
  expect(within(found).getByText('10')).toBeTruthy()
  expect(found.textContent).toContain('1 secret blacked out.')
  expect(requests).toEqual([])
})

test('what is dropped or put in by a keyboard’s clipboard is blacked out as well', async () => {
  const { container } = renderApp({ path: '/help/' })
  fireEvent.change(await box(), { target: { value: `token=${token}` } })
  expect((await box()).textContent).toBe('token=▇▇▇')
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
})

test('what is typed is explained on demand, and an empty box says what is missing', async () => {
  const { user } = renderApp({ path: '/help/' })
  await box()
  await user.click(screen.getByRole('button', { name: 'Explain it' }))
  expect(screen.getByRole('alert').textContent).toBe('Paste what Meta said first.')
  await user.type(await box(), '190/492')
  await user.click(screen.getByRole('button', { name: 'Explain it' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('heading', { name: /^The role on the Page is gone/ })).toBeTruthy()
})

test('what nobody knows is said to be unknown', async () => {
  const { user } = renderApp({ path: '/help/' })
  await user.type(await box(), 'nothing that Meta ever said')
  await user.click(screen.getByRole('button', { name: 'Explain it' }))
  expect(screen.getByText(/Take care that all of it is there/)).toBeTruthy()
})

test('an error’s page says why, whose move it is, what to do and how we know', async () => {
  renderApp({ path: '/help/190-458/' })
  await screen.findByRole('heading', { level: 1, name: 'The app was removed' })
  expect(screen.getByText('The person who logs in')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: 'Log in again to get a fresh token.' })).toBeTruthy()
  const known = screen.getByRole('region', { name: 'How we know' })
  expect(within(known).getByText('code 190, subcode 458')).toBeTruthy()
  expect(within(known).getByText('It is documented.')).toBeTruthy()
  expect(within(known).getByRole('link', { name: 'This token has expired' })).toBeTruthy()
})

test('an error of Instagram’s leads to the simulated Instagram, where it can be seen', async () => {
  const { user } = renderApp({ path: '/help/ig-developer-role/' })
  await user.click(await screen.findByRole('link', { name: 'See it in the simulated Instagram' }))
  const link = await screen.findByRole('link', { name: /^Try it/ })
  const address = new URL(link.getAttribute('href') ?? '', 'https://keytag.test')
  expect(address.pathname).toBe('/simulated/instagram/')
  expect(address.searchParams.get('world')).toBe('no-role')
})

test('an address of no error is not found', async () => {
  renderApp({ path: '/help/never-heard/' })
  await screen.findByRole('heading', { level: 1, name: 'This page does not exist' })
})
