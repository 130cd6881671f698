// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

const metricsaurus = '134895793791914'

/** Edges of Graph. `refuse` names the refused ones and their codes. */
function edges(refuse: (url: URL) => readonly [code: number, subcode?: number] | undefined) {
  return (url: URL) => {
    const refusal = refuse(url)
    if (refusal) {
      const [code, error_subcode] = refusal
      return Response.json({ error: { code, error_subcode, message: 'No.' } }, { status: 400 })
    }
    if (/\/(content_publishing_limit|insights|conversations)$/.test(url.pathname)) {
      return Response.json({ data: [] })
    }
    return undefined
  }
}

/** The line with the state of the test. */
const line = { selector: '.test-tokens-words' }

async function verify(
  refuse: Parameters<typeof edges>[0],
  permissions = ['instagram_basic', 'pages_show_list', 'instagram_content_publish'],
) {
  const app = await renderLoggedIn({ permissions, answer: edges(refuse) })
  await app.user.click(await screen.findByRole('button', { name: 'Test tokens' }))
  return app
}

test('nothing is called until a person asks, and the line says that nothing was tested', async () => {
  const { requests } = await renderLoggedIn()
  await screen.findByText(/tokens not tested/)
  expect(screen.getByText('3 Pages loaded')).toBeTruthy()
  expect(requests.some(({ pathname }) => pathname.endsWith(metricsaurus))).toBe(false)
})

test('every token that works is said to work, and each row says for what', async () => {
  const { user } = await verify(() => undefined)
  await screen.findByText(/all 4 tokens work$/, line)
  screen.getByText('Test ended: all 4 tokens work.', { selector: '.toast *' })
  await user.click(screen.getByRole('button', { name: 'What they can do' }))
  await screen.findByText(/^Instagram account 2 of 2, publishing 2 of 2, insights not granted/)
  const row = screen.getByRole('row', { name: /Metricsaurus/ })
  expect(await within(row).findByText('Works: Page, Instagram account, publishing')).toBeTruthy()
  expect(within(row).getByText('Not granted: insights, messages')).toBeTruthy()
})

test('the Page token is what asks, and nothing is asked that was not granted', async () => {
  const { requests } = await verify(() => undefined)
  await screen.findByText(/all 4 tokens work/, line)
  const asked = requests.filter(({ pathname }) => pathname.includes('17841405309211844'))
  expect(asked.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
    '17841405309211844',
    'content_publishing_limit',
  ])
  const tokens = new Set(requests.map(({ searchParams }) => searchParams.get('access_token')))
  expect(tokens.size).toBe(4)
})

test('a dead Page token is named with its reason', async () => {
  const { user } = await verify(({ pathname }) =>
    pathname.endsWith(metricsaurus) ? [190, 460] : undefined,
  )
  await screen.findByText(/3 of 4 tokens work/, line)
  const panel = screen.getByRole('region', { name: 'User token' })
  await within(panel).findByText('Works')
  const row = screen.getByRole('row', { name: /Metricsaurus/ })
  await within(row).findByText('Stopped working: password changed')
  await user.click(screen.getByRole('button', { name: 'What they can do' }))
  expect((await screen.findByText(/: password changed$/, { selector: 'li' })).textContent).toBe(
    'Metricsaurus: password changed',
  )
})

test('a rejected User token ends the check and says why', async () => {
  const { requests, user } = await verify(({ pathname, searchParams }) =>
    pathname.endsWith('/me') && searchParams.get('fields') === 'id' ? [190, 458] : undefined,
  )
  const panel = screen.getByRole('region', { name: 'User token' })
  await within(panel).findByText('Stopped working: access removed')
  expect(within(panel).getByText('Refused')).toBeTruthy()
  expect(panel.textContent).not.toMatch(/days left|Data access/)
  expect(await within(panel).findByRole('link', { name: 'Log in again' })).toBeTruthy()
  await screen.findByText(/stopped at 1 of 4$/, line)
  await user.click(screen.getByRole('button', { name: 'Why' }))
  expect((await screen.findByRole('dialog')).textContent).toContain('The person removed the app. ')
  expect(requests.some(({ pathname }) => pathname.endsWith(metricsaurus))).toBe(false)
})

test('a limit that does not lift keeps what is known; the rest is asked on demand', async () => {
  let limited = true
  const { user } = await verify(({ pathname }) =>
    limited && /\d{10}/.test(pathname) ? [4] : undefined,
  )
  await screen.findByText(/stopped at 1 of 4$/, line)
  await user.click(screen.getByRole('button', { name: 'Why' }))
  const drawer = await screen.findByRole('dialog')
  expect(drawer.textContent).toContain('Meta asks you to wait. ')
  expect(within(drawer).getByRole('button', { name: 'Start over' })).toBeTruthy()
  await user.click(within(drawer).getByRole('button', { name: 'Close' }))
  limited = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText(/all 4 tokens work/, line)
})

test('About this token tells why Meta refused, in the decoder’s words', async () => {
  const { user } = await verify(({ pathname }) =>
    pathname.endsWith('/content_publishing_limit') ? [10] : undefined,
  )
  await screen.findByText(/all 4 tokens work/, line)
  await user.click(screen.getByRole('button', { name: 'Copy Metricsaurus as' }))
  await user.click(await screen.findByRole('menuitem', { name: 'About this token' }))
  const drawer = await screen.findByRole('dialog', { name: 'About this token' })
  expect(drawer.textContent).toContain('PublishingRefused: A permission is missing.')
  expect(drawer.textContent).toContain(
    'Insightsinstagram_manage_insights was not granted. Not asked.',
  )
})

test('a Page that only its ID brought is verified as well', async () => {
  const { user } = await renderLoggedIn({
    world: 'dropped-page',
    answer: edges(() => undefined),
  })
  await screen.findByRole('heading', { level: 1, name: /^2 Pages for/ })
  // The list has one Page. The other is read by its ID later.
  await user.click(await screen.findByRole('button', { name: 'Test tokens' }))
  await screen.findByText(/all 3 tokens work/, line)
})

/** A list long enough for the choice of tokens. */
const longList = (url: URL) =>
  url.pathname.endsWith('/me/accounts')
    ? Response.json({
        data: Array.from({ length: 21 }, (_, index) => ({
          id: `${9001 + index}`,
          name: `Shop ${index + 1}`,
          access_token: `SIM_shop${index + 1}_${'x'.repeat(40)}`,
          tasks: ['MANAGE'],
          instagram_business_account: {
            id: `${17841400009000 + index}`,
            username: `shop${index + 1}`,
          },
        })),
      })
    : undefined

async function openChoice(refuse: Parameters<typeof edges>[0], select?: string) {
  const app = await renderLoggedIn({
    answer: url =>
      longList(url) ??
      edges(refuse)(url) ??
      (/\/\d+$/.test(url.pathname) ? Response.json({ id: '1' }) : undefined),
    permissions: ['instagram_basic', 'pages_show_list'],
  })
  if (select) await app.user.click(await screen.findByLabelText(select))
  await app.user.click(await screen.findByText('Test tokens'))
  return {
    ...app,
    choice: within(
      (await screen.findByText('Test which tokens?', {}, { timeout: 25_000 })).closest('dialog') ??
        document.body,
    ),
  }
}

test('in a long list a row says only what is wrong, and says it before the username', async () => {
  const { user, choice } = await openChoice(({ pathname }) =>
    pathname.endsWith('/9001') ? [190, 460] : undefined,
  )
  choice.getByText('Test which tokens?')
  // The User token, 21 Pages and their 21 accounts.
  choice.getByText('43 calls at most, about 9 seconds')
  await user.click(choice.getByText('Test 22 tokens'))
  await screen.findByText(/21 of 22 tokens work/, line)
  const why = await screen.findByText('Stopped working: password changed')
  const name = screen.getByText('@shop1', { exact: false, selector: 'tr:first-child span > span' })
  expect(why.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.queryByText(/^Works: /)).toBeNull()
})

test('a selection is tested alone, without the User token', async () => {
  const { user, requests, choice } = await openChoice(() => undefined, 'Select Shop 2, tag 2')
  expect(choice.getByLabelText<HTMLInputElement>('The one you selected').checked).toBe(true)
  const before = requests.length
  await user.click(choice.getByText('Test 1 token'))
  await screen.findByText(/the token works$/, line)
  const asked = requests.slice(before).map(({ pathname }) => pathname.split('/').at(-1))
  expect(asked).toEqual(['9002', '17841400009001'])
})

test('the button that begins a test keeps the focus to its end', async () => {
  const { user } = await renderLoggedIn({ answer: edges(() => undefined) })
  const button = await screen.findByRole('button', { name: 'Test tokens' })
  button.focus()
  await user.keyboard('{Enter}')
  await screen.findByText(/all 4 tokens work/, line)
  await waitFor(() => expect(document.activeElement).toBe(button))
  expect(button.textContent).toBe('Test again')
})

test('how much of Meta’s limit is used is said where the browser may read it', async () => {
  const { user } = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/134895793791914')
        ? Response.json({ id: '1' }, { headers: { 'x-app-usage': '{"call_count":13}' } })
        : edges(() => undefined)(url),
  })
  expect(screen.queryByText(/of your app’s limit/)).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Test tokens' }))
  await screen.findByText('Meta: 13% of your app’s limit is used.')
})

test('two tokens are called both, in the result and before access is revoked', async () => {
  const { user } = await renderLoggedIn({ world: 'one-page' })
  await screen.findByRole('heading', { level: 1, name: /^1 Page for / })
  expect(
    await screen.findByText(/The User token and the Page token stop working at once\./),
  ).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Test tokens' }))
  await screen.findByText(/both tokens work$/, { selector: '.test-tokens-words' })
})
