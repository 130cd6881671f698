// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SimulatedDialog } from '#src/simulator/index.ts'
import { ask, dialogUrl, simulatedMeta } from './login.ts'

afterEach(cleanup)

const plain = { world: 'all-goes-well', extras: undefined, display: undefined }

async function open(
  changes: Readonly<Record<string, string | undefined>> = { world: 'all-goes-well' },
) {
  const meta = simulatedMeta()
  const leave = vi.fn<(url: string) => void>()
  const onWorld = vi.fn<(id: string) => void>()
  const address = new URL(dialogUrl(changes))
  render(<SimulatedDialog address={address} meta={meta} leave={leave} onWorld={onWorld} />)
  await screen.findByRole('heading', { level: 1 })
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  const heading = () => screen.getByRole('heading', { level: 1 })
  const left = async () => {
    await waitFor(() => expect(leave).toHaveBeenCalledOnce())
    return leave.mock.calls[0]?.[0] ?? ''
  }
  const names = async () => {
    const token = new URLSearchParams((await left()).split('#')[1]).get('long_lived_token') ?? ''
    const { body } = await ask(meta, '/me/accounts', token, { limit: '3', fields: 'name' })
    return body.data.map((page: { name: string }) => page.name)
  }
  return { press, heading, left, names, onWorld, meta }
}

test('three presses of the main button log in', async () => {
  const { press, heading, left, names } = await open()
  expect(heading().textContent).toBe('Who is signing in?')
  await press('Continue as Mina')
  expect(heading().textContent).toBe('What may Acme Scheduler use?')
  expect(screen.getByText('Acting as').parentElement?.textContent).toBe('Acting as Mina Okafor')
  await press('Continue')
  expect(heading().textContent).toBe('What may Acme Scheduler do?')
  await press('Continue')
  expect(await left()).toMatch(/^https:\/\/keytag\.example\/callback\/\?#access_token=SIM_/)
  expect(await names()).toEqual(['Metricsaurus', 'Harbour Street Bakery', 'Okafor Consulting'])
})

test('Jay is chosen first and led through all six steps; his Page bears the name he typed', async () => {
  const { press, heading, names } = await open({})
  expect(screen.getByText(/^The app Acme Scheduler asks for access/)).toBeTruthy()
  await press('Continue as Jay')
  expect(heading().textContent).toBe('Switch @jayposiris to a professional account')
  await userEvent.click(screen.getByRole('radio', { name: /Creator/ }))
  await press('Switch to creator')
  expect(heading().textContent).toBe('Create a Facebook Page')
  const name = screen.getByRole('textbox', { name: 'Page name' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Posiris Ceramics')
  await press('Create Page')
  expect(heading().textContent).toBe('Connect the Page and the account')
  expect(screen.getByText('@jayposiris')).toBeTruthy()
  await press('Connect them')
  expect(screen.getByRole('checkbox', { name: 'Posiris Ceramics' })).toBeTruthy()
  await press('Continue')
  await press('Continue')
  expect(await names()).toEqual(['Posiris Ceramics'])
})

test('the plain dialog skips the onboarding, also for Jay', async () => {
  const { press, heading } = await open(plain)
  await userEvent.click(screen.getByRole('radio', { name: /Jay Posiris/ }))
  await press('Continue as Jay')
  expect(heading().textContent).toBe('What may Acme Scheduler use?')
  expect(screen.getByText('There is no Page to choose.')).toBeTruthy()
})

test('each step moves the focus to its heading and says where we are', async () => {
  const { press, heading } = await open()
  await press('Continue as Mina')
  expect(document.activeElement).toBe(heading())
  const status = within(screen.getByRole('region', { name: heading().textContent }))
  expect(status.getByText('Step 5 of 6').getAttribute('role')).toBe('status')
  await press('Back')
  expect(document.activeElement).toBe(heading())
  expect(heading().textContent).toBe('Who is signing in?')
  const steps = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem')
  expect(steps).toHaveLength(6)
  expect(steps[0]?.getAttribute('aria-current')).toBe('step')
})

test('Cancel sends the browser back without a token', async () => {
  const { press, left } = await open()
  await press('Cancel')
  expect(await left()).toContain('?error=access_denied&error_code=200&')
})

test('an unticked Page does not come, and ticking nothing is allowed', async () => {
  const { press, names } = await open()
  await press('Continue as Mina')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Metricsaurus/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /^Okafor Consulting/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /^Harbour Street Bakery/ }))
  expect(screen.getByText('With no Page ticked, the app gets a token but no Pages.')).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: /^Harbour Street Bakery/ }))
  await press('Continue')
  expect(screen.getByText('All or none, for 1 Page and 2 accounts.')).toBeTruthy()
  await press('Continue')
  expect(await names()).toEqual(['Harbour Street Bakery'])
})

test('today’s dialog grants all or none: nothing of the list can be unticked', async () => {
  const { press, left } = await open({ world: 'all-goes-well', return_scopes: 'true' })
  await press('Continue as Mina')
  await press('Continue')
  expect(screen.getByText('All or none, for 3 Pages and 2 accounts.')).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: /instagram_manage_comments/ })).toBeNull()
  await press('Continue')
  expect(await left()).not.toMatch(/denied_scopes=\w/)
})

test('in the older dialog a declined permission says what is lost', async () => {
  const { press, left } = await open({ return_scopes: 'true', world: 'declined-permission' })
  await press('Continue as Mina')
  await press('Continue')
  expect(screen.getByRole('checkbox', { name: /instagram_manage_comments/ })).toHaveProperty(
    'checked',
    false,
  )
  expect(screen.getByText('Declined: Acme Scheduler will not see comments.')).toBeTruthy()
  await press('Continue')
  expect(await left()).toContain('denied_scopes=instagram_manage_comments')
})

test('the scenario in the address decides what is ticked', async () => {
  const { press } = await open({ world: 'no-pages' })
  await press('Continue as Mina')
  for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('checked', false)
})

test('changing the scenario changes the ticks of the step one is in, and is told', async () => {
  const { press, onWorld, names } = await open()
  await press('Continue as Mina')
  await press('Continue')
  await userEvent.click(screen.getByRole('radio', { name: /A permission is declined/ }))
  expect(onWorld).toHaveBeenCalledExactlyOnceWith('declined-permission')
  const comments = screen.getByRole('checkbox', { name: /instagram_manage_comments/ })
  expect(comments).toHaveProperty('checked', false)
  await userEvent.click(screen.getByRole('radio', { name: /Many Pages/ }))
  expect(screen.getByText(/^All or none, for 1,000 Pages and /)).toBeTruthy()
  await press('Back')
  expect(screen.getByRole('checkbox', { name: /All 1,000 Pages/ })).toHaveProperty('checked', true)
  await press('Continue')
  await press('Continue')
  expect(await names()).toEqual(['Alder Lane Bakery', 'Anchor Street Florist', 'Atlas Opticians'])
})

test('a request that Meta would not hold is refused as Meta does, and is not left', async () => {
  await open({ scope: 'instagram_business_basic' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Invalid Scopes')
  expect(screen.getByText(/^Invalid Scopes: instagram_business_basic\. /)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('no step ever asks for a password', async () => {
  const { press } = await open()
  await userEvent.click(screen.getByRole('radio', { name: /Jay Posiris/ }))
  for (const name of ['Continue as Jay', 'Switch to business', 'Create Page', 'Connect them']) {
    expect(document.querySelector('input[type=password]')).toBeNull()
    await press(name)
  }
})

test('somebody who let the app in before is asked nothing more', async () => {
  const { press, names } = await open({ world: 'page-made-later' })
  expect(screen.getByText(/^Mina let Acme Scheduler in before\./)).toBeTruthy()
  await press('Continue as Mina')
  expect(await names()).toEqual(['Harbour Street Bakery'])
})

test('asked again, the picker opens on the earlier choice', async () => {
  const { press, names } = await open({ world: 'page-made-later', auth_type: 'rerequest' })
  await press('Continue as Mina')
  const page = screen.getByRole('checkbox', { name: /^Metricsaurus/ })
  expect(page).toHaveProperty('checked', false)
  await userEvent.click(page)
  await press('Continue')
  await press('Continue')
  expect(await names()).toContain('Metricsaurus')
})

test('a fix outside the dialog is ticked beside it', async () => {
  const { press } = await open({ world: 'no-instagram' })
  await press('Continue as Mina')
  expect(screen.getByText('There is no Instagram account to choose.')).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: /^Meanwhile/ }))
  expect(screen.getByRole('checkbox', { name: /^@metricsaurus/ })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('radio', { name: /All goes well/ }))
  expect(screen.queryByRole('checkbox', { name: /^Meanwhile/ })).toBeNull()
})

test('an account without a Page, and a personal one, are said to be so', async () => {
  const { press } = await open({ world: 'instagram-without-page' })
  await press('Continue as Mina')
  expect(screen.getByRole('checkbox', { name: '@metricsaurus Connected to no Page' })).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: /^Personal account/ }))
  expect(screen.getByRole('checkbox', { name: '@metricsaurus A personal account' })).toBeTruthy()
})

test('a world of the dialog’s errors shows the error, and can be left again', async () => {
  await open({ world: 'dialog-app-not-active' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('App not active')
  await userEvent.click(screen.getByRole('radio', { name: /All goes well/ }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who is signing in?')
})

test('a world whose failure comes back says so, and leads back to the app', async () => {
  const { left, press } = await open({ world: 'returns-cant-load-url' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Error 1349048')
  expect(screen.getByText(/^Impossible de charger cette URL/)).toBeTruthy()
  await press('Back to Acme Scheduler')
  expect(await left()).toMatch(/\?error_code=1349048&error_message=.*&state=/)
})

test('any scenario is found by a word or a code', async () => {
  const { onWorld } = await open()
  await userEvent.click(screen.getByText('More scenarios'))
  const find = screen.getByRole('searchbox', { name: 'Find a scenario' })
  await userEvent.type(find, '190 460')
  await userEvent.click(screen.getByRole('radio', { name: /^190\/460: password changed/ }))
  expect(onWorld).toHaveBeenCalledExactlyOnceWith('error-190-460')
  await userEvent.type(find, ' nonsense')
  expect(screen.getByText('No scenario matches.')).toBeTruthy()
})
