// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '#tests/render-app.tsx'

const headline = () => screen.getByRole('heading', { level: 1 }).textContent

async function paste(text: string) {
  const app = renderApp({ path: '/paste/' })
  await app.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await app.user.paste(text)
  return { ...app, found: await screen.findByRole('region', { name: 'What this is' }) }
}

const questionsIn = (found: HTMLElement) =>
  within(found)
    .getAllByRole('term')
    .map(({ textContent }) => textContent)

test('an Instagram account that Facebook’s host names is told by its account ID', async () => {
  const { found } = await paste('{"id":"17841405309211844","username":"metricsaurus"}')
  expect(headline()).toBe('The Instagram account @metricsaurus')
  expect(within(found).getByRole('row', { name: /^id / }).textContent).toContain(
    'The Instagram account ID of a professional account',
  )
})

test('an ad account named like a field of Meta’s is told as an ad account', async () => {
  const { found } = await paste(
    '{"data":[{"id":"act_12345","name":"success"},{"id":"act_67890","name":"message_id"}]}',
  )
  expect(headline()).toBe('2 ad accounts')
  for (const name of [/^success /, /^message_id /]) {
    expect(within(found).getByRole('row', { name }).textContent).toContain('It is not a Page.')
  }
})

test.each([
  ['{"success":true}', 'Meta has done it', /^success .*The call worked/],
  [
    '{"recipient_id":"1254459154682919","message_id":"m_AG5"}',
    'The message was sent',
    /^recipient_id .*The person/,
  ],
  [
    '{"data":[{"quota_usage":4}]}',
    'The number of posts published today',
    /^quota_usage .*in the last 24 hours/,
  ],
])('each field of a short answer says its meaning: %s', async (text, title, row) => {
  const { found } = await paste(text)
  expect(headline()).toBe(title)
  expect(within(found).getByRole('row', { name: row })).toBeTruthy()
})

test('a webhook without an event says which list is empty', async () => {
  const { found } = await paste(
    '{"object":"instagram","entry":[{"id":"17841405309211844","time":1,"messaging":[]}]}',
  )
  expect(headline()).toBe('A webhook from Meta')
  expect(within(found).getByRole('row', { name: /^messaging/ }).textContent).toContain('Empty')
})

test.each([
  'How do I find my Instagram business account ID?',
  'what is the difference between a user access token and a page access token?',
  'My token expires after an hour. How do I get a permanent one?',
])('a question names nobody who has to fix it: %s', async text => {
  const { found, user } = await paste(text)
  expect(questionsIn(found)).toEqual(['What happened', 'What to do', 'How we know'])
  await user.click(within(found).getByRole('button', { name: 'Copy this answer' }))
  expect(await navigator.clipboard.readText()).not.toContain('Who fixes it')
})

test('a trouble without a call names who fixes it, and no call that fails again', async () => {
  const { found } = await paste('My Facebook Page does not show up in the list.')
  expect(questionsIn(found)).toContain('Who fixes it')
  expect(found.textContent).not.toContain('The same call')
})

const debugged = (times: Readonly<Record<string, number>>) =>
  JSON.stringify({ data: { type: 'USER', is_valid: true, ...times } })

test.each([
  [{ expires_at: 0 }, 'A User token that works', 'It works.'],
  [{ expires_at: 1603117184 }, 'A User token that has ended', 'It worked when Meta was asked.'],
  [
    { expires_at: 0, data_access_expires_at: 1603117184 },
    'A User token whose access to data has ended',
    'The token itself has not ended.',
  ],
] as const)('debug_token of a token of %o is told as of today', async (times, title, means) => {
  const { found } = await paste(debugged(times))
  expect(headline()).toBe(title)
  expect(within(found).getByRole('row', { name: /^is_valid/ }).textContent).toContain(means)
})

test('prose without anything known says what to paste instead', async () => {
  const { found } = await paste('The quick brown fox jumps over the lazy dog')
  expect(headline()).toBe('Keytag finds no error, token, link or ID in this text')
  expect(found.textContent).toContain('the words of the error itself')
  expect(found.textContent).not.toContain('starts with')
})

test('a description that is near to one entry leads to it, as a guess, with the next ones below', async () => {
  const { found } = await paste(
    'The Zapier zap stopped posting to Instagram, reconnect the account?',
  )
  expect(headline()).toMatch(/^This reads most like: .*asks you to connect again$/)
  expect(found.textContent).toContain('A guess from the words of the text.')
  expect(within(found).getByText('What to do')).toBeTruthy()
  const others = within(within(found).getByRole('region', { name: 'If not that' }))
  expect(others.getAllByRole('link').map(({ textContent }) => textContent)).not.toContain(
    headline().replace('This reads most like: ', ''),
  )
})

test('a guess leads before the answer that something fails without a reason', async () => {
  const { found } = await paste('Unable to connect Woocommerce shop to Facebook shop')
  expect(headline()).toMatch(/^This reads most like: Products do not reach the catalogue/)
  expect(within(found).getByRole('region', { name: 'If not that' })).toBeTruthy()
})

test('a description that is near to several entries leads to all of them, as a guess', async () => {
  const { found } = await paste('Facebook asks my users to approve it whenever they come back')
  expect(headline()).toBe('Keytag does not know these words for sure')
  expect(found.textContent).toContain('That is a guess.')
  const links = within(within(found).getByRole('list', { name: 'Nearest explanations' }))
  expect(
    links.getByRole('link', { name: 'The dialog asks at every login' }).getAttribute('href'),
  ).toContain('/help/dialog-asks-each-time/')
})

const whatsApp = (code: number, message: string, details: string) =>
  JSON.stringify({
    error: { message, code, error_data: { messaging_product: 'whatsapp', details } },
  })

test.each([
  [131030, '(#131030) Recipient phone number not in allowed list', 'Add the number to the list.'],
  [100, '(#100) Invalid parameter', 'Parameter to is missing.'],
  [139_871, 'Words that nobody has met', 'A reason that nobody has met.'],
])(
  'WhatsApp’s error %i quotes the reason that its details give',
  async (code, message, details) => {
    const { found } = await paste(whatsApp(code, message, details))
    expect(within(found).getByText('Meta says')).toBeTruthy()
    expect(found.textContent).toContain(`“${details}”`)
  },
)

test.each([
  '{"error":{"message":"Error validating access token: Session has expired on Monday, 01-Dec-25 11:00:00 PST.","type":"OAuthException","code":190,"error_subcode":463}}\nWhatsApp Business Cloud node',
  '{"error":{"message":"(#131005) Access denied","type":"OAuthException","code":131005}}',
  'Unable to Authenticate App User',
])(
  'a token of WhatsApp’s is made in the business portfolio, and not by a login: %s',
  async text => {
    const { found } = await paste(text)
    expect(found.textContent).toContain('system user')
    expect(within(found).queryByRole('link', { name: /log ?in/i })).toBeNull()
    expect(within(found).queryByRole('button', { name: /log ?in/i })).toBeNull()
  },
)

test.each([
  [
    '{"data":[{"quota_usage":48,"config":{"quota_total":50}}]}',
    '2 more posts may be published today',
  ],
  [
    '{"data":[{"quota_usage":50,"config":{"quota_total":50}}]}',
    'No more posts may be published today',
  ],
  ['{"data":[{"id":"17895695668004550","media_type":"IMAGE"}]}', '1 post of Instagram'],
  ['https://www.instagram.com/metricsaurus/', 'A link to @metricsaurus on Instagram'],
  ['@metricsaurus', '@metricsaurus is a username and not an ID'],
  ['https://www.facebook.com/Metricsaurus', 'A link to a Page or a person on Facebook'],
])('what is no error is named and says what to use: %s', async (text, title) => {
  await paste(text)
  expect(headline()).toBe(title)
})

test('a code in a line of a server’s log is told as a code, and is not drawn', async () => {
  const code = `AQ${'x9Kd'.repeat(30)}`
  const { container } = await paste(`"GET /auth/callback?code=${code}&state=abc HTTP/1.1" 302 0`)
  expect(headline()).toMatch(/code/)
  expect(container.innerHTML).not.toContain(code)
})

test('a list of Pages that the text cuts says so, and offers no part of a token', async () => {
  const token = `SIM_${'c1'.repeat(40)}`
  const rows = [1, 2].map(each => ({
    id: `13489579379191${each}`,
    name: `Bakery ${each}`,
    access_token: token,
  }))
  const { found } = await paste(JSON.stringify({ data: rows }).slice(0, -20))
  expect(headline()).toBe('2 Pages, 1 without Instagram')
  expect(found.textContent).toContain(
    'The text ends inside it: copy the whole answer for the other Pages.',
  )
  const [, first, last] = within(found).getAllByRole('row')
  expect(first?.textContent).toContain('No Instagram account came.')
  expect(last?.textContent).toContain('The text ends here. The rest of this Page may be missing.')
  expect(within(found).getAllByRole('button', { name: /^Copy Page token/ })).toHaveLength(1)
})

test('a Page that no list holds is not called a list of Pages', async () => {
  const { found } = await paste(
    '{"instagram_business_account":{"id":"17841405309211844"},"id":"119204881630277"}',
  )
  expect(screen.getByRole('region', { name: 'What you pasted' }).textContent).toContain('A Page')
  expect(headline()).toBe('1 Page')
  expect(found.textContent).toContain('This is Meta’s answer about one Page.')
})

test('a login link that works is not told to have a fault', async () => {
  const { found } = await paste(
    'https://www.facebook.com/v25.0/dialog/oauth?client_id=442224939723604&redirect_uri=https%3A%2F%2Facme.example%2Fback&state=a8f3kq0zb1&response_type=token&scope=pages_show_list',
  )
  expect(headline()).toBe('This login link works, with 1 note')
  expect(found.textContent).toContain('Read what is marked.')
  expect(found.textContent).toContain('The token comes behind the #')
})

test('numbers with names are listed by them, and said to be called so', async () => {
  const { found, user } = await paste(
    'Page: 134895793791914 / IG: 17841405309211844 / App: 442224939723604',
  )
  expect(found.textContent).toContain('App ID, as the text calls it')
  await user.click(within(found).getByRole('button', { name: /Page ID, as the text calls it/ }))
  expect(headline()).toBe('This is probably a Page ID')
  expect(screen.getByText(/^The text calls it a Page ID\. /)).toBeTruthy()
})

test.each([
  ['{"id":"134895793791914"}', 'An answer from Meta that holds one ID'],
  ['{\n  "id": "134895793791914"\n}', 'An answer from Meta that holds one ID'],
  ['AUTH_FACEBOOK_ID=134895793791914', 'This is probably an App ID'],
  ['SOCIAL_AUTH_FACEBOOK_KEY = "134895793791914"', 'This is probably an App ID'],
  ['FACEBOOK_PAGE_ID=134895793791914', 'This is probably a Page ID'],
  ['{"user_id":"134895793791914"}', 'This is probably an App-scoped ID'],
  ['134895793791914', 'This could be one of 4 IDs'],
  ['{"author_id":"134895793791914"}', 'This could be one of 4 IDs'],
])('the heading of a number says what its text says: %s', async (text, title) => {
  await paste(text)
  expect(headline()).toBe(title)
})

test.each([
  ['134895793791914\n442224939723604', 'list', '2 IDs'],
  ['Our Pages:\n- 134895793791914\n- 442224939723604', 'list', '2 IDs'],
  ['name,id\n"A, B",134895793791914\nC,442224939723604', 'table', '2 IDs'],
  ['name\tid\nA\t134895793791914\nC\t442224939723604', 'table', '2 IDs'],
  ['# Meta\nPAGE_ID=134895793791914\nIG_ID=17841405309211844', 'settings file', '2 IDs'],
  ['{\n "a_id": "134895793791914",\n "b_id": "442224939723604"\n}', 'text', '2 IDs'],
  [
    'start, (#10) The user is not an Instagram Business\nlater\n(#4) Application request limit reached',
    'log',
    '2 things',
  ],
])('a text of several lines is called what it is: %s', async (text, form, found) => {
  await paste(text)
  expect(headline()).toBe(`${found} in this ${form}`)
  const bar = screen.getByRole('region', { name: 'What you pasted' })
  expect(bar.textContent).toContain(`A ${form} of ${text.split('\n').length} lines`)
})

test('settings without a value are told one by one, and no value is shown', async () => {
  const { found } = await paste(
    'FACEBOOK_APP_ID=442224939723604\nFACEBOOK_APP_SECRET=hunter2hunter2\nFACEBOOK_PAGE_ID=\nIG_TOKEN=your-token-here',
  )
  expect(headline()).toBe('3 of 4 settings have no right value yet')
  expect(within(found).getByRole('row', { name: /^FACEBOOK_APP_ID Filled in/ })).toBeTruthy()
  expect(within(found).getByRole('row', { name: /^FACEBOOK_PAGE_ID Empty/ }).textContent).toContain(
    'Keytag lists it after a login',
  )
  expect(within(found).getByRole('row', { name: /^IG_TOKEN Not filled in/ })).toBeTruthy()
  expect(found.textContent).not.toContain('hunter2')
})

test('settings that a program reads from elsewhere are told as such', async () => {
  await paste(
    "appId: env('FACEBOOK_APP_ID'),\nFACEBOOK_APP_ID: process.env.A,\nFACEBOOK_APP_SECRET: process.env.B,\nFACEBOOK_PAGE_ID: process.env.C",
  )
  expect(headline()).toBe('3 settings of Meta’s')
})

test('a call with a misspelt parameter says how it is called', async () => {
  const { found } = await paste(
    'https://graph.facebook.com/v27.0/me/accounts?field=name&acces_token=abc',
  )
  expect(headline()).toBe('A call of the Graph API with a wrong name in it')
  expect(found.textContent).toContain('Graph does not read field. It is called fields.')
  expect(found.textContent).toContain('Graph does not read acces_token. It is called access_token.')
})

test('a misspelt parameter of a login link stands right in the corrected link', async () => {
  const { found } = await paste(
    'https://www.facebook.com/v27.0/dialog/oauth?client_id=442224939723604&redirect_url=https%3A%2F%2Fmine.example%2Fcb&response_type=code&scope=pages_show_list,instagram_basic&state=k3J9xQ2pLw8Z',
  )
  expect(headline()).toBe('This login link has 1 fault')
  const mended = within(found).getByRole('region', { name: 'Corrected' })
  expect(mended.textContent).toContain('redirect_uri=https://mine.example/cb')
  expect(mended.textContent).not.toContain('redirect_url')
})

test('the code of somebody’s own login is told as one that worked, with what was not granted', async () => {
  const { found } = await paste(
    `https://mine.example/cb?denied_scopes=instagram_content_publish&code=AQ${'x9Kd'.repeat(30)}&state=9fk2Jd8s#_=_`,
  )
  expect(headline()).toBe('A code is exchanged for a token, on a server')
  expect(found.textContent).toContain('instagram_content_publish. Only a login with auth_type')
})

test('a number without words asks for the words', async () => {
  const { found } = await paste('error 100')
  expect(found.textContent).toContain('paste it with its “message”')
})

test('one setting, and settings that all lack a value, are told in plain words', async () => {
  await paste('FB_PAGE=mybakery')
  expect(headline()).toBe('This setting has no right value yet')
})
