// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
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
