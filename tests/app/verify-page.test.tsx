// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { renderApp } from '#tests/render-app.tsx'

const source = 'https://github.com/acme/keytag'
afterEach(() => vi.unstubAllEnvs())

async function howToCheck(own: { source?: string } = {}) {
  const { user } = renderApp({ own })
  await user.click(await screen.findByRole('button', { name: 'How to check' }))
  return within(await screen.findByRole('dialog', { name: 'How to check' }))
}

test('a copy names its commit and the commands that check it from outside', async () => {
  vi.stubEnv('KEYTAG_COMMIT', '0123456789abcdef0123456789abcdef01234567')
  const drawer = await howToCheck({ source })
  expect(drawer.getByText('0123456789ab')).toBeTruthy()
  const build = drawer.getByRole('region', { name: 'Build it again and compare every file' })
  expect(build.textContent).toBe(
    `git clone ${source} keytag && cd keytag\nnpm ci\nnpm run verify -- ${location.origin}/`,
  )
  const github = drawer.getByRole('region', { name: 'Ask GitHub who built it' })
  expect(github.textContent).toContain('gh attestation verify page.html --repo acme/keytag')
})

test('a copy from another host of sources has no commands of GitHub', async () => {
  const drawer = await howToCheck({ source: 'https://git.acme.example/keytag' })
  expect(drawer.getByText(/does not name the commit/)).toBeTruthy()
  expect(drawer.queryByRole('region', { name: 'Ask GitHub who built it' })).toBeNull()
})

test('a copy without sources says that nobody can compare it', async () => {
  const drawer = await howToCheck()
  expect(drawer.getByText(/nobody can compare it/)).toBeTruthy()
})
