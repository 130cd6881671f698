// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

const button = (name: string) => screen.findByRole('button', { name })
const clipboard = () => navigator.clipboard.readText()

test('names whose login it is, and every Page with its IDs', async () => {
  await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  const row = screen.getByRole('row', { name: /Metricsaurus/ })
  const text = (name: string) => within(row).getByRole('button', { name }).textContent
  expect(text('Copy Page ID of Metricsaurus')).toContain('134895793791914')
  expect(text('Copy Instagram account ID of Metricsaurus')).toContain('17841405309211844')
  expect(screen.getByText('No Instagram account')).toBeTruthy()
})

test('one press copies the exact ID and says what was copied', async () => {
  const { user } = await renderLoggedIn()
  await user.click(await button('Copy Instagram account ID of Metricsaurus'))
  expect(await clipboard()).toBe('17841405309211844')
  await screen.findByText('Copied Instagram account ID of Metricsaurus, tag 1.')
})

test('a token is masked until it is revealed, and copies while masked', async () => {
  const { user, container } = await renderLoggedIn()
  await user.click(await button('Copy Page token of Metricsaurus'))
  const token = await clipboard()
  expect(token).toMatch(/^SIM_/)
  expect(container.textContent).not.toContain(token)
  await user.click(await button('Reveal Page token of Metricsaurus'))
  expect(container.textContent).toContain(token)
})

test('the list is asked for with the long-lived token, and who it is afterwards', async () => {
  const { requests, user } = await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  await user.click(await button('Copy User token'))
  const [first, second] = requests
  expect(first?.pathname).toMatch(/^\/v\d+\.0\/me\/accounts$/)
  expect(first?.searchParams.get('access_token')).toBe(await clipboard())
  expect(second?.pathname).not.toContain('accounts')
})

test('without a long-lived token it says so, and how to go on', async () => {
  await renderLoggedIn({ world: 'no-long-lived-token' })
  await screen.findByText('Connected, but Meta sent no long-lived token.')
  expect(screen.getByRole('heading', { name: 'User token, short-lived' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'log in again' }).getAttribute('href')).toContain(
    'auth_type=rerequest',
  )
})

test('Pages without any account name the cause below the heading, and its cure is the main action', async () => {
  await renderLoggedIn({ world: 'no-instagram-basic' })
  await screen.findByRole('heading', { level: 1, name: '2 Pages for Mina Okafor' })
  await screen.findByText('Reading Instagram was declined', {
    selector: '.results-top > .results-missing',
  })
  expect(screen.getByText('Calls about Instagram need an account ID, and none came.')).toBeTruthy()
  const main = () => [...document.querySelectorAll('main [data-kind="main"]')]
  await waitFor(() =>
    expect(main().map(({ textContent }) => textContent)).toEqual([
      'Log in again with instagram_basic',
    ]),
  )
})

test('a permission that was declined is named below the heading', async () => {
  await renderLoggedIn({ world: 'declined-permission' })
  await screen.findByText('instagram_manage_comments', {
    selector: '.results-top > .results-missing > code',
  })
})

test('a token that has no end is not warned about as short-lived', async () => {
  await renderLoggedIn({ world: 'endless-token' })
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  expect(screen.getByText('No end date')).toBeTruthy()
  expect(screen.getByText(/A Page token has no end date\./)).toBeTruthy()
  expect(screen.queryByText('Connected, but Meta sent no long-lived token.')).toBeNull()
})

test('an outage keeps the token, names the call, and ends by trying again', async () => {
  const { user } = await renderLoggedIn({ world: 'graph-outage' })
  const cause = 'Meta is not answering'
  // The cause is the heading of the screen and has the focus, because nothing else came.
  const heading = await screen.findByRole('heading', { level: 1, name: cause })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  const trouble = screen.getByRole('region', { name: cause })
  expect(trouble.textContent).toContain('GET /me/accounts')
  await button('Copy User token')
  await user.click(within(trouble).getByRole('button', { name: 'Try again' }))
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
  )
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  expect(screen.queryByRole('region', { name: cause })).toBeNull()
})

test('an answer that nobody promised is told from Meta’s errors', async () => {
  await renderLoggedIn({
    answer: url => (url.pathname.endsWith('/me/accounts') ? Response.json([1, 2]) : undefined),
  })
  await screen.findByRole('heading', { level: 1, name: 'Meta’s answer has an unexpected form' })
})

const pagesAnswer = (rows: readonly unknown[]) => (url: URL) =>
  url.pathname.endsWith('/me/accounts') ? Response.json({ data: rows }) : undefined
const token = `SIM_${'q7R'.repeat(50)}`
const account = { id: '17841405309211844', username: 'metricsaurus' }

test('an odd field costs its own cell only, and the cell names it', async () => {
  const answer = pagesAnswer([
    { id: '1', name: 'First', access_token: null, instagram_business_account: account },
    { id: '2', name: 'Second', access_token: token, instagram_business_account: 7, tasks: null },
  ])
  await renderLoggedIn({ answer })
  const first = await screen.findByRole('row', { name: /First/ })
  expect(first.textContent).toContain('Meta sent null')
  expect(within(first).getByRole('button', { name: /Instagram account ID/ })).toBeTruthy()
  const second = screen.getByRole('row', { name: /Second/ })
  expect(second.textContent).toContain('Meta sent a number')
  expect(second.textContent).toContain('tasks (null)')
  expect(within(second).getByRole('button', { name: /Copy Page token/ })).toBeTruthy()
})

test('a Page that Meta lists twice is here once, and it is said', async () => {
  const row = { id: '1', name: 'Only', access_token: token, instagram_business_account: account }
  await renderLoggedIn({ answer: pagesAnswer([row, row]) })
  await screen.findByRole('heading', { level: 1, name: '1 Page for Mina Okafor' })
  expect(screen.getByRole('main').textContent).toContain('Meta listed 1 Page more than once')
})

test.each([
  '(#100) Unknown fields: nonsense.',
  'API calls from the server require an appsecret_proof argument',
])('the error “%s” stands alone, without causes of an empty list', async message => {
  const { requests } = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/accounts')
        ? Response.json({ error: { code: 100, message } }, { status: 400 })
        : undefined,
  })
  await screen.findByText('How we know')
  await screen.findByText(/\d granted/)
  expect(screen.queryByText(/Meta listed no Pages/)).toBeNull()
  expect(requests.some(({ pathname }) => pathname.endsWith('/debug_token'))).toBe(false)
})

test('an expired permission is called expired, and a new login renews it', async () => {
  await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/permissions')
        ? Response.json({
            data: [
              { permission: 'instagram_basic', status: 'expired' },
              { permission: 'pages_show_list', status: 'granted' },
              { permission: null, status: 'granted' },
            ],
          })
        : undefined,
  })
  await screen.findByText('Expired: log in again')
  expect(screen.getByText(/1 granted, 1 expired/)).toBeTruthy()
  await screen.findByText('Reading Instagram has expired')
})

test('the row of a Page that lacks a task says so', async () => {
  await renderLoggedIn({ world: 'no-task' })
  const row = await screen.findByRole('row', { name: /^1 Metricsaurus/ })
  expect(await within(row).findByText(/^Missing tasks?: /)).toBeTruthy()
})

test('an answer without tasks says nothing about missing tasks', async () => {
  const row = { id: '1', name: 'Only', access_token: token, instagram_business_account: account }
  await renderLoggedIn({ answer: pagesAnswer([row]) })
  await screen.findByRole('heading', { level: 1, name: '1 Page for Mina Okafor' })
  await waitFor(() => expect(screen.queryByText('Asking Meta what it can tell')).toBeNull())
  expect(screen.queryByText(/Missing task/)).toBeNull()
})

test('a list that does not answer can be stopped from the start, and asked for again', async () => {
  const { user } = await renderLoggedIn({ world: 'silent' })
  await user.click(await button('Stop'))
  await screen.findByText('Stopped.')
  await button('Fetch the Pages')
  await button('Copy User token')
})

test('a thousand Pages are found by any part of a name, a username or an ID', async () => {
  const { user } = await renderLoggedIn({ world: 'many-pages' })
  await screen.findByRole('heading', { level: 1, name: /^1,000 Pages/ })
  const find = screen.getByRole('searchbox', { name: 'Find by name, @username or ID' })
  await user.type(find, 'atlas yoga')
  await screen.findByRole('row', { name: /Atlas Yoga/ })
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
  await user.clear(find)
  await user.type(find, 'nobody is called that')
  await screen.findByText('Keytag looked at names, @usernames and IDs.')
})

test('Log out and forget empties the screen at once and ends the document', async () => {
  const { user, leave, container } = await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  await user.click(await button('Log out and forget'))
  expect(leave).toHaveBeenCalledExactlyOnceWith('/')
  expect(container.textContent).not.toContain('134895793791914')
})

test('a page that the browser keeps for Back drops the tokens', async () => {
  const { container, keytag, queries } = await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(container.textContent).toBe('')
  expect(keytag.login.read()).toEqual({ kind: 'forgotten' })
  expect(queries.getQueryCache().getAll()).toEqual([])
})

test('no query key holds a token, and forgetting leaves no answer behind', async () => {
  const { user, queries } = await renderLoggedIn()
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  await user.click(await button('Test tokens'))
  await waitFor(() => expect(screen.getByRole('main').textContent).toMatch(/all \d tokens work/))
  const cached = queries.getQueryCache()
  const keys = cached.getAll().map(({ queryHash }) => queryHash)
  expect(keys.length).toBeGreaterThan(3)
  expect(keys.filter(key => /SIM_|EAA/.test(key))).toEqual([])
  await user.click(await button('Log out and forget'))
  expect(cached.getAll()).toEqual([])
})

test('only refusals because of Meta’s limit make the wait longer', async () => {
  const refuse = (code: number, status: number) => () =>
    Response.json({ error: { message: 'Refused.', type: 'OAuthException', code } }, { status })
  const answers = [refuse(1, 500), refuse(1, 500), refuse(1, 500), refuse(4, 400), refuse(4, 400)]
  const { user } = await renderLoggedIn({
    answer: url => (url.pathname.endsWith('/me/accounts') ? answers.shift()?.() : undefined),
  })
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect((await screen.findByRole('timer')).textContent).toBe('0:30')
  await user.click(screen.getByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(screen.getByRole('timer').textContent).toBe('1:00'))
})
