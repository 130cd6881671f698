// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

const asked = [
  'instagram_basic',
  'pages_show_list',
  'pages_read_engagement',
  'instagram_content_publish',
  'instagram_manage_comments',
]

function parametersOf(link: HTMLElement): URLSearchParams {
  return new URL(link.getAttribute('href') ?? '').searchParams
}

test('an empty list: the proven cause is the heading, and its button leads to the dialog', async () => {
  await renderLoggedIn({ world: 'no-list-permission' })
  const region = await screen.findByRole('region', { name: 'No Pages' })
  await screen.findByRole('heading', { level: 1, name: 'The list of Pages was declined' })
  const again = within(region).getByRole('link', { name: 'Log in again with pages_show_list' })
  expect(parametersOf(again).get('auth_type')).toBe('rerequest')
  expect(parametersOf(again).get('scope')?.split(',')).toContain('pages_show_list')
  // A harmless refusal must not frighten.
  expect(within(region).getByText(/as for all without a role on the app$/)).toBeTruthy()
})

test('portfolio Pages: the login that includes them asks for business_management', async () => {
  await renderLoggedIn({ world: 'portfolio-pages' })
  const link = await screen.findByRole('link', { name: 'Log in again and include portfolio Pages' })
  expect(parametersOf(link).get('scope')?.split(',')).toContain('business_management')
})

test('another person: the dialog asks for the password again', async () => {
  await renderLoggedIn({ world: 'wrong-person' })
  const link = await screen.findByRole('link', { name: 'Log in as another person' })
  expect(parametersOf(link).get('auth_type')).toBe('reauthenticate')
})

test('the plain dialog goes without extras, the guided one with them', async () => {
  await renderLoggedIn({ world: 'wrong-person' })
  const plain = await screen.findByRole('link', { name: 'Use the plain dialog' })
  expect(parametersOf(plain).has('extras')).toBe(false)
  const guided = screen.getByRole('link', { name: 'Go through the guided dialog again' })
  expect(parametersOf(guided).has('extras')).toBe(true)
})

test('a Page that the list leaves out is read by its ID and becomes a row', async () => {
  await renderLoggedIn({
    world: 'dropped-page',
    permissions: [...asked, 'business_management'],
  })
  const row = await screen.findByRole('row', { name: /Metricsaurus/ })
  expect(within(row).getByText('Not in Meta’s list; found in a portfolio')).toBeTruthy()
  expect(within(row).getByRole('button', { name: 'Copy Page token of Metricsaurus' })).toBeTruthy()
  // Its tag number follows the list's.
  const rows = screen.getAllByRole('rowheader').length
  expect(within(row).getByText(`${rows}`)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(`${rows} Pages`)
})

test('an account that was ticked without its Page stands in the list with reason and cure', async () => {
  await renderLoggedIn({ world: 'page-not-ticked' })
  const row = await screen.findByRole('row', { name: /@metricsaurus/ })
  expect(within(row).getByText(/its Page wasn’t/)).toBeTruthy()
  expect(within(row).getByRole('link', { name: 'Choose Pages again' })).toBeTruthy()
})

test('a Page without a token says why in its row, and its owner gets a note without a secret', async () => {
  const { user } = await renderLoggedIn({ world: 'no-page-token' })
  const row = await screen.findByRole('row', { name: /Metricsaurus/ })
  expect(await within(row).findByText(/No token: the person has no task/)).toBeTruthy()
  await user.click(
    (
      await screen.findAllByRole('button', { name: /Copy a note for the Page’s owner/ })
    )[0] as HTMLElement,
  )
  const note = await navigator.clipboard.readText()
  expect(note).toContain('give Mina Okafor full control')
  expect(note).toContain('https://www.facebook.com/settings/')
  expect(note).not.toContain('SIM_')
})

test('Meta’s own pages open beside this one and learn nothing of it', async () => {
  const { user } = await renderLoggedIn({ world: 'development-mode' })
  await user.click(await screen.findByText('Why 2 Pages lack Instagram'))
  const link = await screen.findByRole('link', { name: 'Open App roles at Meta' })
  expect(link.getAttribute('href')).toMatch(/^https:\/\/developers\.facebook\.com\/apps\/\d+\//)
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  expect(link.getAttribute('target')).toBe('_blank')
})

/** A busy machine needs long for a thousand rows. */
const slowly = { timeout: 25_000 }

test('Meta’s list that stopped is fetched again from the start', async () => {
  const { user } = await renderLoggedIn({ world: 'stopped-list' })
  // Hundreds of rows: `findBy` would describe them all on each failure.
  const causes = () => screen.queryAllByText('The list was not read to its end')
  await waitFor(() => expect(causes()).toHaveLength(1), slowly)
  const region = causes()[0]?.closest('section') as HTMLElement
  expect(region.getAttribute('aria-label')).toBe('What did not come through')
  expect(region.querySelector('h3')).toBe(causes()[0])
  await user.click(within(region).getByRole('button', { name: 'Load again' }))
  // The button is gone, so the focus moves to the heading of the new list.
  const heading = document.querySelector('h1')
  await waitFor(() => expect(document.activeElement).toBe(heading))
  await waitFor(() => expect(heading?.textContent).toMatch(/^1,000 Pages/), slowly)
}, 60_000)

test('the report for a bug holds no name, no ID and no token', async () => {
  const { user } = await renderLoggedIn({ world: 'page-not-ticked' })
  const sheet = await screen.findByRole('region', { name: 'What Meta sent' })
  await user.click(within(sheet).getByRole('button', { name: 'Copy for a bug report' }))
  const report = await navigator.clipboard.readText()
  expect(report).toContain('fits: page-not-ticked')
  expect(report).not.toMatch(/Mina|SIM_|\d{6}/)
})

test('the doctor asks only after the list has ended', async () => {
  const { requests } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByText('Is a Page missing?', {}, { timeout: 15_000 })
  const paths = requests.map(({ pathname }) => pathname.replace(/^\/v[\d.]+/, ''))
  const doctors = paths.findIndex(path => path === '/debug_token' || /^\/\d+/.test(path))
  expect(doctors).toBeGreaterThan(paths.lastIndexOf('/me/accounts'))
})

test('every doctor’s call may fail, and the Pages stay', async () => {
  await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/accounts')
        ? undefined
        : Response.json(
            { error: { code: 2, is_transient: false, message: 'down' } },
            { status: 500 },
          ),
  })
  expect(await screen.findByRole('row', { name: /Metricsaurus/ })).toBeTruthy()
  expect(await screen.findByText('Why 1 Page lacks Instagram')).toBeTruthy()
})

test('a login by a configuration is repeated by it, and never by scope', async () => {
  await renderLoggedIn({ world: 'page-not-ticked', configurationId: '1234567890' })
  const region = await screen.findByRole('region', { name: 'No Pages' })
  const [link] = await within(region).findAllByRole('link', { name: 'Choose Pages again' })
  const parameters = parametersOf(link as HTMLElement)
  expect(parameters.get('config_id')).toBe('1234567890')
  expect(parameters.has('scope')).toBe(false)
  expect(await screen.findByText(/^A configuration asked, \d granted/)).toBeTruthy()
})

test('a permission missing from a configuration is added in the App Dashboard first', async () => {
  await renderLoggedIn({ world: 'portfolio-pages', configurationId: '1234567890' })
  const region = await screen.findByRole('region', { name: 'No Pages' })
  const open = await within(region).findAllByRole('link', {
    name: 'Open the app’s configurations at Meta',
  })
  expect(open[0]?.getAttribute('href')).toContain('/business-login/configurations/')
  const [again] = within(region).getAllByRole('link', { name: 'Then log in again' })
  expect(parametersOf(again as HTMLElement).get('config_id')).toBe('1234567890')
})

test('Permissions: what is missing, what it breaks, and asking for just that', async () => {
  await renderLoggedIn({ world: 'declined-permission' })
  const region = await screen.findByRole('region', { name: 'Permissions' })
  expect(
    await within(region).findByText('Comments cannot be read, answered, hidden or deleted.'),
  ).toBeTruthy()
  const link = within(region).getByRole('link', { name: 'Ask again for this one' })
  expect(parametersOf(link).get('scope')).toBe(
    'instagram_basic,pages_show_list,pages_read_engagement,instagram_manage_comments',
  )
  expect(parametersOf(link).get('auth_type')).toBe('rerequest')
})

test('tokens of another app than the login was for are not passed off as its own', async () => {
  await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/debug_token')
        ? Response.json({ data: { app_id: '998877665544332', type: 'USER', is_valid: true } })
        : undefined,
  })
  const warning = await screen.findByText(/These tokens did not come from this login/)
  expect(warning.closest('[role=alert]')?.textContent).toContain('made for app 998877665544332')
})

test('tokens of the login’s own app are not warned of', async () => {
  await renderLoggedIn({ world: 'role-on-app' })
  await screen.findByRole('heading', { level: 1, name: /Pages? for/ })
  await waitFor(() => expect(screen.queryByText(/^Keytag counted this from the login/)).toBeNull())
  expect(screen.queryByText(/These tokens did not come from this login/)).toBeNull()
})
