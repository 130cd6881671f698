// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { switchSingleKeys } from '#src/app/parts/browser/single-keys.ts'
import { memoryStore } from '#src/app/store.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

const clipboard = () => navigator.clipboard.readText()

test('C and I with a tag number copy the token and the account of that tag', async () => {
  const { user } = await renderLoggedIn()
  await screen.findByText('Revoke access', {}, { timeout: 20_000 })
  await user.keyboard('c1')
  await screen.findByText('Copied Page token of Metricsaurus, tag 1.')
  expect(await clipboard()).toMatch(/^SIM_/)
  await user.keyboard('i2')
  await screen.findByText('Copied Instagram account ID of Harbour Street Bakery, tag 2.')
  expect(await clipboard()).toBe('17841451870032265')
  await user.keyboard('i3')
  await screen.findByText('No Instagram account of Okafor Consulting, tag 3.')
  expect(await clipboard()).toBe('17841451870032265')
  await user.keyboard('c9')
  await screen.findByText('There is no tag 9.')
})

test('a tag of two digits can be typed where a row could not be read', async () => {
  const rows = Array.from({ length: 10 }, (_, at) => ({
    ...(at === 1 ? {} : { id: `13489579379190${at}` }),
    name: `Page ${at + 1}`,
    access_token: `SIM_${'b0Z'.repeat(10)}${at}`,
  }))
  const { user } = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/accounts') ? Response.json({ data: rows }) : undefined,
  })
  await screen.findByText('Revoke access', {}, { timeout: 20_000 })
  await user.keyboard('c10')
  await screen.findByText('Copied Page token of Page 10, tag 10.')
})

test('E opens the export, T tests the tokens, M hides what is shown', async () => {
  const { user, container } = await renderLoggedIn()
  await screen.findByText('Revoke access', {}, { timeout: 20_000 })
  await user.click(screen.getByRole('button', { name: 'Reveal Page token of Metricsaurus' }))
  expect(container.querySelectorAll('[data-revealed]')).toHaveLength(1)
  await user.keyboard('m')
  expect(container.querySelectorAll('[data-revealed]')).toHaveLength(0)
  await user.keyboard('t')
  await screen.findByText(/tokens work$/, { selector: '.test-tokens-words' }, { timeout: 20_000 })
  await user.keyboard('e')
  const drawer = await screen.findByRole('dialog', { name: 'Export' })
  await user.click(within(drawer).getByRole('button', { name: 'Close' }))
})

test('the keys do nothing for people who switched them off', async () => {
  const store = memoryStore()
  switchSingleKeys(store, false)
  const { user } = await renderLoggedIn({ store })
  await screen.findByText('Revoke access', {}, { timeout: 20_000 })
  await navigator.clipboard.writeText('as before')
  await user.keyboard('c1e')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await clipboard()).toBe('as before')
})

test('a long list is found with /, sorted, counted, and shown whole again', async () => {
  const { user, container } = await renderLoggedIn({ world: 'many-pages' })
  await waitFor(() => expect(document.title).toMatch(/^1,000 Pages/), { timeout: 20_000 })
  await screen.findByText('Revoke access', {}, { timeout: 20_000 })
  await user.keyboard('/')
  const find = screen.getByRole('searchbox', { name: 'Find by name, @username or ID' })
  await waitFor(() => expect(document.activeElement).toBe(find))
  await user.keyboard('zzzz')
  await screen.findByText('Keytag looked at names, @usernames and IDs.')
  expect(container.querySelector('.rack-count')?.textContent).toBe('0 of 1,000')
  await user.click(screen.getByRole('button', { name: 'Show all 1,000' }))
  await waitFor(() => expect(document.activeElement).toBe(find))
  await waitFor(() =>
    expect(screen.queryByText('Keytag looked at names, @usernames and IDs.')).toBeNull(),
  )
  const second = () => container.querySelectorAll('tbody tr')[2]?.textContent
  const before = second()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name')
  await waitFor(() => expect(second()).not.toBe(before))
}, 120_000)
