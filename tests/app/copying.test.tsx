// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

/** A browser that forbids writing to the clipboard. */
async function renderWithoutClipboard() {
  const app = await renderLoggedIn()
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('No.'))
  onTestFinished(() => write.mockRestore())
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  return app
}

test('a refused copy shows the value selected until it loses the focus', async () => {
  const { user, container } = await renderWithoutClipboard()
  const name = 'Copy Page token of Metricsaurus'
  await user.click(screen.getByRole('button', { name }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name })
  expect(field.value).toMatch(/^SIM_/)
  expect(field.selectionEnd).toBe(field.value.length)
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(screen.getAllByText(/The browser refused\. The value is selected: press/)).toBeTruthy()
  await user.tab()
  await screen.findByRole('button', { name })
  expect(container.innerHTML).not.toContain(field.value)
})

test('so does a text of many lines, and it does not stay either', async () => {
  const { user } = await renderWithoutClipboard()
  await screen.findByRole('heading', { level: 1, name: /^3 Pages/ })
  await user.click(screen.getByRole('button', { name: 'Export' }))
  await user.click(await screen.findByRole('button', { name: 'Copy .env' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'The text to copy',
  })
  expect(field.value).toContain('FACEBOOK_PAGE_ACCESS_TOKEN_1=SIM_')
  await user.tab()
  await waitFor(() =>
    expect(document.body.innerHTML).not.toContain('FACEBOOK_PAGE_ACCESS_TOKEN_1=SIM_'),
  )
})
