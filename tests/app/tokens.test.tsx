// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { localDay } from '#tests/local-day.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'
import { watchDownloads } from '#tests/watch-downloads.ts'

const button = (name: string) => screen.findByRole('button', { name })

/** The description that a screen reader reads after a control's name. */
function descriptionOf(control: HTMLElement): string | null | undefined {
  return document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent
}

test('a short-lived token says when it ends before it is copied', async () => {
  await renderLoggedIn({ world: 'no-long-lived-token' })
  for (const name of ['Copy User token', 'Copy Page token of Metricsaurus']) {
    const copy = await button(name)
    expect(descriptionOf(copy)).toMatch(/^Short-lived, ends at \d\d:\d\d$/)
    expect(within(copy).getByText(/^Short-lived, ends at/)).toBeTruthy()
  }
})

test('a token that lasts carries no such mark; the short-lived one beside it does', async () => {
  const { user } = await renderLoggedIn()
  expect(descriptionOf(await button('Copy Page token of Metricsaurus'))).toBeUndefined()
  expect(descriptionOf(await button('Copy User token'))).toBeUndefined()
  await user.click(await screen.findByText('About these tokens'))
  expect(descriptionOf(await button('Copy short-lived User token'))).toMatch(/^Short-lived/)
})

test('About this token tells both clocks of a Page token and how each is known', async () => {
  const { user } = await renderLoggedIn()
  await openMenu(user)
  await user.click(screen.getByRole('menuitem', { name: 'About this token' }))
  const drawer = await screen.findByRole('dialog', { name: 'About this token' })
  const text = drawer.textContent
  expect(text).toContain('Page token, no end date of its own, of Metricsaurus')
  expect(text).toContain('Made from the long-lived User token.')
  expect(text).toContain('No end date of its ownMeta documents it.')
  const ends = localDay('2027-02-20T14:05:42Z')
  expect(text).toMatch(new RegExp(`Data access ends${ends}.*Meta said so in the redirect`))
  expect(text).toContain('The person loses their role on the Page')
})

test('a Page token of a short-lived login is told to end with it', async () => {
  const { user } = await renderLoggedIn({ world: 'no-long-lived-token' })
  await openMenu(user)
  await user.keyboard('{End}{Enter}')
  const drawer = await screen.findByRole('dialog', { name: 'About this token' })
  expect(drawer.textContent).toContain('Page token, short-lived')
  expect(drawer.textContent).toContain('Made from the short-lived User token.')
  expect(drawer.textContent).not.toContain('No end date')
})

test('the User token’s end is said to be counted', async () => {
  await renderLoggedIn()
  const about = (await screen.findByText('About these tokens')).closest('details')
  expect(about?.textContent).toContain('Keytag counted this from the login. Meta sends no date.')
})

test('the menu goes round by arrows and letters, its last line included', async () => {
  const { user } = await renderLoggedIn()
  await openMenu(user)
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
  await user.keyboard('{ArrowUp}')
  expect(focused()).toBe('About this token')
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('Copy .env')
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(focused()).toBe('Download JSON')
  await user.keyboard('a')
  expect(focused()).toBe('About this token')
})

test('Remind me saves a calendar file with two alarms, a link back and no token', async () => {
  const saved = watchDownloads()
  const { user } = await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  await user.click(await button('Remind me'))
  const drawer = await screen.findByRole('dialog', { name: 'Remind me' })
  expect(
    within(drawer).getByRole('group', {
      name: `Remind me before ${localDay('2027-01-21T14:05:42Z')}`,
    }),
  ).toBeTruthy()
  await user.click(within(drawer).getByRole('button', { name: 'Download .ics' }))
  await screen.findByText('Saved keytag-reminder-2027-01-21.ics')
  expect(screen.queryByRole('dialog')).toBeNull()
  const text = await saved[0]?.text
  expect(saved.map(({ name }) => name)).toEqual(['keytag-reminder-2027-01-21.ics'])
  expect(text).toContain('SUMMARY:Simulated: Instagram token for Mina Okafor expires')
  expect(text?.match(/BEGIN:VALARM/g)).toHaveLength(4)
  expect(text).not.toContain('SIM_')
})

test('Meta’s debug_token date replaces the counted one', async () => {
  await renderLoggedIn({ world: 'role-on-app' })
  await screen.findByRole('heading', { level: 1, name: /Pages? for/ })
  await waitFor(() => expect(screen.queryByText(/^Keytag counted this from the login/)).toBeNull())
})

/** The formats load on the first opening. */
async function openMenu(user: Awaited<ReturnType<typeof renderLoggedIn>>['user']) {
  await user.click(await button('Copy Metricsaurus as'))
  await screen.findByRole('menuitem', { name: 'Copy .env' })
}

test('a token that Graph refuses is drawn dead: logging in again leads, and nothing counts its days', async () => {
  await renderLoggedIn({ world: 'expired-token' })
  const again = await screen.findByRole('link', { name: 'Log in again' })
  const main = screen.getByRole('main')
  const struck = main.querySelector('s')
  expect(struck?.textContent).toMatch(/^SIM_.*…/)
  expect(main.textContent).toContain('User token, expired')
  expect(main.textContent).not.toMatch(/90 days|not tested|days left/)
  expect(screen.queryByRole('button', { name: 'Test tokens' })).toBeNull()
  // The copy is folded and follows the remedies.
  const copy = main.querySelector('[aria-label="Copy expired User token"]')
  expect(copy?.closest('details')?.open).toBe(false)
  expect(
    again.compareDocumentPosition(copy ?? main) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy()
})
