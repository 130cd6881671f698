// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

/** Answers a deletion, and leaves the rest to the simulated Meta. */
const deletion = (answer: () => Response) => (_url: URL, method: string) =>
  method === 'DELETE' ? answer() : undefined

const refusal = (code: number, subcode?: number) =>
  Response.json({ error: { code, error_subcode: subcode, message: 'No.' } }, { status: 400 })

async function ask(options: Parameters<typeof renderLoggedIn>[0] = {}) {
  const app = await renderLoggedIn(options)
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  await app.user.click(await screen.findByRole('button', { name: 'Revoke access' }))
  const dialog = await screen.findByRole('alertdialog')
  return { ...app, dialog }
}

test('it asks first, in plain words, and the focus starts on keeping it', async () => {
  const { dialog, deletions, user } = await ask()
  expect(dialog.textContent).toContain('Revoke the app’s access to the account of Mina Okafor?')
  expect(dialog.textContent).toContain('The User token and 3 Page tokens stop working at once')
  const keep = within(dialog).getByRole('button', { name: 'Keep it' })
  await waitFor(() => expect(document.activeElement).toBe(keep))
  await user.click(keep)
  expect(screen.queryByRole('alertdialog')).toBeNull()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Revoke access'))
  expect(deletions).toEqual([])
})

test('once revoked, every token is gone from the screen and none works', async () => {
  const { dialog, user, container, deletions, keytag } = await ask()
  await user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  await screen.findByRole('heading', { level: 1, name: 'Access is revoked' })
  expect(container.textContent).toMatch(/Revoked at \d\d:\d\d\. The tokens no longer work\./)
  expect(container.innerHTML).not.toContain('SIM_')
  expect(deletions).toHaveLength(1)
  expect(keytag.calls.list().at(-1)?.call).toBe('DELETE /me/permissions')
})

test('an app that was removed elsewhere counts as revoked', async () => {
  const { dialog, user } = await ask({ answer: deletion(() => refusal(190, 458)) })
  await user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  await screen.findByRole('heading', { level: 1, name: 'Access is revoked' })
})

test('a refusal changes nothing, says why, and how it is done by hand', async () => {
  const { dialog, user, deletions } = await ask({ answer: deletion(() => refusal(200)) })
  await user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert.textContent).toContain('Meta did not take it back')
  expect(alert.textContent).toContain('Nothing has changed.')
  expect(alert.textContent).toContain('Settings › Business integrations')
  expect(deletions).toHaveLength(1)
  await user.click(within(dialog).getByRole('button', { name: 'Keep it' }))
  screen.getByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
})

test('a browser that may not send DELETE is told so and led to Business integrations', async () => {
  const { dialog, user, deletions } = await ask({
    answer: deletion(() => {
      throw new TypeError('Failed to fetch')
    }),
  })
  await user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert.textContent).toContain('the browser asks Meta whether it may')
  expect(alert.textContent).toContain('Most likely nothing has changed.')
  const link = within(alert).getByRole('link', { name: 'Open Business integrations on Facebook' })
  expect(link.getAttribute('href')).toMatch(/^https:\/\/www\.facebook\.com\/settings\//)
  expect(deletions).toHaveLength(1)
})

test('an answer that cannot be read may have been obeyed, and is not tried twice', async () => {
  const { dialog, user, deletions } = await ask({ answer: deletion(() => new Response('{"suc')) })
  await user.click(within(dialog).getByRole('button', { name: 'Revoke access' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert.textContent).toContain('It may have been done or not')
  expect(deletions).toHaveLength(1)
})

test('one permission is taken back alone; the tokens stay', async () => {
  const { user, deletions } = await renderLoggedIn({
    answer: deletion(() => Response.json({ success: true })),
  })
  await user.click(await screen.findByText('Revoke one permission'))
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Permission' }),
    'instagram_content_publish',
  )
  await user.click(screen.getByRole('button', { name: 'Take it back' }))
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog.textContent).toContain('Revoke instagram_content_publish?')
  await user.click(within(dialog).getByRole('button', { name: 'Take it back' }))
  await screen.findAllByText(/^Revoked at \d\d:\d\d: instagram_content_publish\.$/)
  screen.getByRole('button', { name: 'Copy User token' })
  expect(deletions.map(({ pathname }) => pathname)).toEqual([
    '/v27.0/me/permissions/instagram_content_publish',
  ])
})
