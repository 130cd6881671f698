// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../render-app.tsx'

const long = 'ZAZB0x9'.repeat(30)

async function open() {
  const app = renderApp({ path: '/basic-display' })
  await screen.findByRole('heading', { level: 1, name: 'Instagram Basic Display has ended' })
  const field = screen.getByRole('textbox', { name: 'Token' })
  const paste = async (text: string) => {
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.paste(text)
  }
  return { ...app, field, paste }
}

test('says when it ended and what there is for each kind of account', async () => {
  await open()
  expect(screen.getByText(/switched it off on 4 December 2024/)).toBeTruthy()
  expect(screen.getByText('Personal account')).toBeTruthy()
  expect(screen.getByText(/^No API\. Its owner can switch/)).toBeTruthy()
})

test('knows an old token by its looks, and asks nobody', async () => {
  const { paste, requests, keytag } = await open()
  await paste(`IGQVJ${long}`)
  expect(screen.getByText('A retired Basic Display token')).toBeTruthy()
  await paste(`IGAA${long}`)
  expect(screen.getByText('An Instagram access token')).toBeTruthy()
  expect(requests).toEqual([])
  expect(keytag.calls.list()).toEqual([])
})

test('an app secret does not stay in the field', async () => {
  const { paste, field } = await open()
  await paste('0123456789abcdef0123456789abcdef')
  expect(field).toHaveProperty('value', '')
  expect(screen.getByRole('alert').textContent).toBe(
    'This looks like an app secret. Keytag has dropped it. Keep it out of browsers.',
  )
})

test('a page that the browser keeps for Back forgets what was pasted', async () => {
  const { paste } = await open()
  await paste(`IGQVJ${long}`)
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(document.body.textContent).toBe('')
})

test('is reached from the start screen', async () => {
  renderApp()
  await userEvent.click(await screen.findByText('Details'))
  await userEvent.click(await screen.findByText('Looking for Instagram Basic Display?'))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Instagram Basic Display has ended',
  )
})
