// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

const metricsaurus = '134895793791914'

/** Edges that only have to answer; what `refuse` names is refused with that code. */
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

async function verify(
  refuse: Parameters<typeof edges>[0],
  permissions = ['instagram_basic', 'pages_show_list', 'instagram_content_publish'],
) {
  const app = await renderLoggedIn({ permissions, answer: edges(refuse) })
  await app.user.click(await screen.findByRole('button', { name: 'Verify with live calls' }))
  return app
}

test('nothing is called until a person asks, and it says how much that would be', async () => {
  const { requests } = await renderLoggedIn()
  // The User token, 3 Pages, 2 accounts read, 2 publishing limits.
  await screen.findByText('Not checked yet. 4 tokens, 8 calls at most.')
  expect(requests.some(({ pathname }) => pathname.endsWith(metricsaurus))).toBe(false)
})

test('every token that works is said to work, and each row says for what', async () => {
  await verify(() => undefined)
  await screen.findByText(/^Checked at \d\d:\d\d\. All 4 tokens work\.$/, { selector: 'p *' })
  screen.getByText(/^Instagram account 2 of 2, publishing 2 of 2, insights not granted/)
  const row = screen.getByRole('row', { name: /Metricsaurus/ })
  expect(await within(row).findByText('Works: Page, Instagram account, publishing')).toBeTruthy()
  expect(within(row).getByText('Not granted: insights, messages')).toBeTruthy()
})

test('the Page token is what asks, and nothing is asked that was not granted', async () => {
  const { requests } = await verify(() => undefined)
  await screen.findByText(/All 4 tokens work/, { selector: 'p *' })
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
  await screen.findByText(/3 of 4 tokens work/, { selector: 'p *' })
  const panel = screen.getByRole('region', { name: 'User access token' })
  await within(panel).findByText('Works')
  const row = screen.getByRole('row', { name: /Metricsaurus/ })
  await within(row).findByText('Stopped working: password changed')
  await user.click(screen.getByText('Show the other'))
  expect(screen.getByText(/: password changed$/, { selector: 'li' }).textContent).toBe(
    'Metricsaurus: password changed',
  )
})

test('a rejected User token ends the check and says why', async () => {
  const { requests } = await verify(({ pathname, searchParams }) =>
    pathname.endsWith('/me') && searchParams.get('fields') === 'id' ? [190, 458] : undefined,
  )
  const panel = screen.getByRole('region', { name: 'User access token' })
  await within(panel).findByText('Stopped working: access removed')
  await screen.findByText(/^The app was removed\. Stopped\. 1 of 4 tokens checked/, {
    selector: 'p *',
  })
  expect(requests.some(({ pathname }) => pathname.endsWith(metricsaurus))).toBe(false)
})

test('a limit that does not lift keeps what is known; the rest is asked on demand', async () => {
  let limited = true
  const { user } = await verify(({ pathname }) =>
    limited && /\d{10}/.test(pathname) ? [4] : undefined,
  )
  await screen.findByText(/^Meta asked for a pause\. Stopped\. 1 of 4 tokens checked/, {
    selector: 'p *',
  })
  limited = false
  await user.click(screen.getByRole('button', { name: 'Check the rest' }))
  await screen.findByText(/All 4 tokens work/, { selector: 'p *' })
})

test('About this token tells why Meta refused, in the decoder’s words', async () => {
  const { user } = await verify(({ pathname }) =>
    pathname.endsWith('/content_publishing_limit') ? [10] : undefined,
  )
  await screen.findByText(/All 4 tokens work/, { selector: 'p *' })
  await user.click(screen.getByRole('button', { name: 'Copy Metricsaurus as' }))
  await user.click(await screen.findByRole('menuitem', { name: 'About this token' }))
  const drawer = await screen.findByRole('dialog', { name: 'About this token' })
  expect(drawer.textContent).toContain('PublishingRefused: A permission is missing.')
  expect(drawer.textContent).toContain(
    'Insightsinstagram_manage_insights was not granted. Not asked.',
  )
})

test('a Page that only its ID brought is verified as well', async () => {
  await renderLoggedIn({ world: 'dropped-page', answer: edges(() => undefined) })
  // The list brings one Page; the other is read by its ID afterwards.
  await screen.findByText(/^Not checked yet\. 3 tokens/)
})

test('in a long list a row says only what is wrong, and says it before the username', async () => {
  const { user } = await renderLoggedIn({
    world: 'page-call-limit',
    answer: edges(({ pathname }) =>
      pathname.endsWith('/100240117309482') ? [190, 460] : undefined,
    ),
    permissions: ['instagram_basic', 'pages_show_list'],
  })
  await user.click(await screen.findByRole('button', { name: 'Verify with live calls' }))
  await screen.findByText(/ of 101 tokens? /, { selector: 'p *' })
  const row = screen.getByRole('row', { name: /Alder Lane Bakery/ })
  const why = await within(row).findByText('Stopped working: password changed')
  const name = within(row).getByText(/@alderlanebakery/)
  expect(why.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.queryByText(/^Works: /)).toBeNull()
})
