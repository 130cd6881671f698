// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { localDay } from '#tests/local-day.ts'
import { renderApp } from '#tests/render-app.tsx'

const token = `EAAm${'4dEuP'.repeat(25)}`
const box = () => screen.findByRole('textbox', { name: 'Paste anything' })
const answer = () => screen.findByRole('region', { name: 'What this is' })
const headline = () => screen.getByRole('heading', { level: 1 })

async function paste(text: string, path = '/paste/') {
  const app = renderApp({ path })
  await app.user.click(await box())
  await app.user.paste(text)
  return { ...app, found: await answer() }
}

test.each(['/paste/', '/inspect/', '/help/'])('%s is the one box for everything', async path => {
  const { requests } = await paste('190/492', path)
  expect(headline().textContent).toMatch(/^The role on the Page is gone/)
  await waitFor(() => expect(document.activeElement).toBe(headline()))
  expect(location.pathname).toBe(path)
  expect(requests).toEqual([])
  expect(screen.getByRole('link', { name: 'Paste anything' }).getAttribute('aria-current')).toBe(
    path === '/paste/' ? 'page' : 'true',
  )
})

test('an error is answered in four questions, and its secrets are never drawn', async () => {
  const { container, found } = await paste(
    `GET /me?access_token=${token}\n{"error":{"message":"(#10) The user is not an Instagram Business","code":10}}`,
  )
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
  expect(headline().textContent).toBe('The Instagram account is personal')
  const questions = within(found)
    .getAllByRole('term')
    .map(({ textContent }) => textContent)
  expect(questions).toEqual(['What happened', 'Who fixes it', 'What to do', 'How we know'])
  expect(within(found).getByText(/The user is not an Instagram Business/)).toBeTruthy()
  const also = within(found).getByRole('region', { name: 'Also in it' })
  expect(within(also).getByText('A Facebook access token')).toBeTruthy()
})

test('an error recognised by its number alone says so', async () => {
  const { found } = await paste(
    '{"error":{"message":"(#100) Nobody has met these words","code":100,"error_user_title":"Too wide","error_user_msg":"Make it narrower."}}',
  )
  expect(within(found).getByText(/Only the number matched/)).toBeTruthy()
  expect(within(found).getByText('Meta says')).toBeTruthy()
  expect(found.textContent).toContain('Make it narrower.')
})

test('an unknown error shows Meta’s words first, and then a report without IDs', async () => {
  const { found } = await paste(
    '{"error":{"message":"Media 17895695668004550 is odd","type":"OAuthException","code":98765,"error_subcode":1234567,"error_user_msg":"Wait for a day."}}',
  )
  expect(headline().textContent).toBe('Keytag does not know this error')
  const [first] = within(found).getAllByRole('term')
  expect(first?.textContent).toBe('Meta says')
  const report = within(found).getByRole('region', { name: 'The report' }).textContent ?? ''
  expect(report).toContain('code 98765, subcode 1234567')
  expect(report).toContain('<id>')
  expect(report).not.toContain('17895695668004550')
  expect(within(found).getByRole('button', { name: /Copy the report/ })).toBeTruthy()
})

test('a library’s own words are said to be the library’s', async () => {
  const { found } = await paste('Bad request - please check your parameters')
  expect(within(found).getByText('These words come from n8n, not from Meta.')).toBeTruthy()
})

test('dropped text and a keyboard’s clipboard are answered too', async () => {
  const { container } = renderApp({ path: '/paste/' })
  fireEvent.change(await box(), { target: { value: `token=${token}` } })
  await answer()
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
})

test('typed text is explained on demand, and an empty box says what is missing', async () => {
  const { user } = renderApp({ path: '/paste/' })
  await box()
  await user.click(screen.getByRole('button', { name: 'Explain' }))
  expect(screen.getByRole('alert').textContent).toBe('Paste or type something first.')
  await user.type(await box(), '190/492')
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Explain' }))
  expect(headline().textContent).toMatch(/^The role on the Page is gone/)
})

test('a paste anywhere on the screen is taken, also over an answer; Esc clears', async () => {
  const { user } = renderApp({ path: '/paste/' })
  await box()
  await user.click(document.body)
  await user.paste('190/460')
  await answer()
  expect(headline().textContent).toBe('Meta ended all earlier logins')
  await user.paste('17841405309211844')
  expect(headline().textContent).toBe('This is an Instagram account ID')
  await user.keyboard('{Escape}')
  const area = await box()
  await waitFor(() => expect(document.activeElement).toBe(area))
  expect(screen.queryByRole('region', { name: 'What this is' })).toBeNull()
})

test('an example is one press away, and another paste too', async () => {
  const { user } = renderApp({ path: '/paste/' })
  await box()
  await user.click(screen.getByRole('button', { name: 'Session has expired…' }))
  expect(headline().textContent).toBe('This token has expired')
  await user.click(screen.getByRole('button', { name: 'Paste something else' }))
  expect(screen.getByRole('link', { name: /^See all \d+ errors$/ })).toBeTruthy()
})

test('an unknown text is called unknown, with its length and its first characters', async () => {
  await paste('qwertz_1234567')
  expect(headline().textContent).toBe('Keytag cannot tell what this is')
  expect(screen.getByText(/It has 14 characters and starts with/)).toBeTruthy()
})

test('a login link shows its faults in place and gives the corrected link', async () => {
  const { user } = renderApp({ path: '/paste/' })
  await box()
  await user.click(screen.getByRole('button', { name: 'A login link' }))
  expect(headline().textContent).toMatch(/^This login link has \d faults$/)
  const yours = screen.getByRole('region', { name: 'Your link' })
  const redirect = within(yours)
    .getAllByRole('listitem')
    .find(item => item.textContent?.includes('redirect_uri='))
  expect(redirect?.textContent).toContain('Meta refuses http.')
  const corrected = screen.getByRole('region', { name: 'Corrected' })
  expect(corrected.textContent).toContain('https://acme.example/auth/callback')
  await user.click(within(corrected).getByRole('button', { name: /Copy the corrected link/ }))
  const copied = new URL(await navigator.clipboard.readText())
  expect(copied.searchParams.get('redirect_uri')).toBe('https://acme.example/auth/callback')
  expect(copied.searchParams.get('scope')).toContain('instagram_content_publish')
})

test('a login link’s redirect URI is compared with every registered line', async () => {
  const { user } = await paste(
    'https://www.facebook.com/v27.0/dialog/oauth?client_id=442224939723604&redirect_uri=https%3A%2F%2Facme.example%2Fcb&scope=pages_show_list&response_type=code&state=k3J9sd82kLs',
  )
  const field = screen.getByRole('textbox', {
    name: 'The redirect URIs that your app has registered',
  })
  await user.click(field)
  await user.paste('https://other.example/\nhttps://acme.example/cb/')
  expect(screen.getByText('They differ where marked.')).toBeTruthy()
  await user.paste('\nhttps://acme.example/cb')
  expect(screen.getByText('The same, character by character.')).toBeTruthy()
})

test('declined permissions lead to a login that asks for them again', async () => {
  const { found } = await paste(
    '{"data":[{"permission":"email","status":"granted"},{"permission":"instagram_basic","status":"declined"}]}',
  )
  const again = within(found).getByRole('link', { name: 'Ask again for this one' })
  expect(again.getAttribute('href')).toContain('scope=instagram_basic')
})

test('a text that is too long says how much of it was read', async () => {
  await paste(`(#190) Session has expired ${'x '.repeat(140_000)}`)
  expect(screen.getByText(/Keytag read its first 262,144 characters/)).toBeTruthy()
})

test('debug_token’s answer is told field by field', async () => {
  const { found } = await paste(
    '{"data":{"app_id":"442224939723604","type":"PAGE","application":"Acme Scheduler","expires_at":0,"data_access_expires_at":1803132300,"is_valid":true,"profile_id":"134895793791914","scopes":["pages_show_list","instagram_basic"],"granular_scopes":[{"scope":"instagram_basic","target_ids":["17841405309211844"]},{"scope":"pages_show_list"}]}}',
  )
  expect(headline().textContent).toBe('A Page token that works')
  const row = (name: RegExp) => within(found).getByRole('row', { name }).textContent ?? ''
  expect(row(/^expires_at/)).toContain('No end date')
  expect(row(/data_access_expires_at/)).toContain(localDay('2027-02-20T14:05:00Z'))
  expect(row(/granular_scopes: instagram_basic/)).toContain('1 Page or account only')
  expect(row(/granular_scopes: pages_show_list/)).toContain('All Pages and accounts')
})

test('a list of Pages says which lacks Instagram, and shows no token', async () => {
  const { found, container } = await paste(
    `{"data":[{"id":"134895793791914","name":"Metricsaurus","access_token":"${token}","instagram_business_account":{"id":"17841405309211844"}},{"id":"134895793791915","name":"Bakery","tasks":["MANAGE"]}],"paging":{"next":"https://graph.facebook.com/next"}}`,
  )
  expect(headline().textContent).toBe('2 Pages, 1 without Instagram')
  expect(within(found).getByRole('row', { name: /Bakery/ }).textContent).toContain(
    'No access_token came',
  )
  expect(found.textContent).toContain('More Pages are to come')
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
})

test('the Pages of a pasted list are copied one by one or exported, and go with the screen', async () => {
  const { user, container } = await paste(
    `{"data":[{"id":"134895793791914","name":"Metricsaurus","access_token":"${token}","instagram_business_account":{"id":"17841405309211844"}},{"id":"134895793791914","name":"Metricsaurus"},{"id":"134895793791915","name":"${token}"}]}`,
  )
  expect(headline().textContent).toBe('2 Pages, 1 without Instagram')
  for (const [value, text] of [
    ['Page ID', '134895793791914'],
    ['Instagram account ID', '17841405309211844'],
    ['Page token', token],
  ]) {
    await user.click(screen.getByRole('button', { name: `Copy ${value} of Metricsaurus` }))
    expect(await navigator.clipboard.readText()).toBe(text)
  }
  await user.click(screen.getByRole('button', { name: 'Copy this table' }))
  expect(await navigator.clipboard.readText()).not.toContain(token)
  const panel = await screen.findByRole('region', { name: 'Export' })
  await user.click(await within(panel).findByRole('button', { name: /^Copy/ }))
  expect(await navigator.clipboard.readText()).toContain(token)
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
  await user.click(screen.getByRole('button', { name: 'Inspect its token: Metricsaurus' }))
  expect(headline().textContent).toBe('This is a Facebook access token')
  await user.click(screen.getByRole('button', { name: 'Back to the Pages' }))
  expect(headline().textContent).toBe('2 Pages, 1 without Instagram')
  await user.keyboard('{Escape}')
  expect(await box()).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Metricsaurus/ })).toBeNull()
})

test('a call with an old version says when that version ended', async () => {
  const { found } = await paste('https://graph.facebook.com/v20.0/me/accounts?limit=100')
  expect(found.textContent).toContain('Graph v20.0 ended on 24 September 2026')
})

test('a call of Threads, whose versions are its own, says nothing of Graph’s', async () => {
  const { found } = await paste('https://graph.threads.net/v1.0/me?fields=id')
  expect(found.textContent).toContain('v1.0')
  expect(found.textContent).not.toContain('has ended')
})

test('scopes of Facebook Login at Instagram name the setup that shares them', async () => {
  const { found } = await paste("Invalid scope: ['instagram_content_publish']")
  expect(found.textContent).toContain('Instagram API with Unified Login')
})

test('a real permission outside the use cases says what it is about, and is not to mend', async () => {
  const { found } = await paste("scope = ['pages_show_list', 'whatsapp_business_messaging']")
  expect(headline().textContent).toBe('2 permissions, all known')
  expect(found.textContent).toContain('About WhatsApp.')
})

test('a number is placed among all the IDs, and several rows where its looks do not decide', async () => {
  const { found, user } = await paste('17841405309211844')
  const table = within(found).getByRole('table', { name: 'Which ID is which?' })
  expect(within(table).getByRole('row', { name: /\(yours\)/ }).textContent).toContain(
    'Instagram account ID',
  )
  await user.click(screen.getByRole('button', { name: /Copy as .env line/ }))
  expect(await navigator.clipboard.readText()).toBe(
    'INSTAGRAM_BUSINESS_ACCOUNT_ID=17841405309211844',
  )
  await user.paste('134895793791914')
  expect(headline().textContent).toMatch(/^This could be one of \d IDs$/)
  expect(screen.getAllByRole('row', { name: /\(may be yours\)/ }).length).toBeGreaterThan(1)
})

test('several things are a list with their lines; one opens, and the list comes back', async () => {
  const { user, container } = await paste(
    [
      'start',
      `POST https://graph.facebook.com/v25.0/17841405309211844/media access_token=${token}`,
      '{"error":{"message":"(#10) The user is not an Instagram Business","code":10}}',
      'later',
      ...Array.from({ length: 30 }, () => 'nothing of note happened here, and nobody minded it'),
      '{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463}}',
    ].join('\n'),
  )
  expect(headline().textContent).toMatch(/^\d things in this log$/)
  const list = within(await answer()).getAllByRole('listitem')
  expect(list[0]?.textContent).toContain('The Instagram account is personal')
  expect(list[0]?.textContent).toContain('Line 3')
  expect(list[1]?.textContent).toContain('This token has expired')
  expect(container.innerHTML).not.toContain(token.slice(0, 12))
  await user.click(screen.getByRole('button', { name: /This token has expired/ }))
  expect(headline().textContent).toBe('This token has expired')
  await waitFor(() => expect(document.activeElement).toBe(headline()))
  await user.click(screen.getByRole('button', { name: 'Back to everything that was found' }))
  expect(headline().textContent).toMatch(/^\d things in this log$/)
  await user.click(screen.getByRole('button', { name: /Copy the log without tokens/ }))
  expect(await navigator.clipboard.readText()).not.toContain(token.slice(0, 12))
})

test('several things without a secret have nothing to hide', async () => {
  await paste('17841405309211844, 17841460218845537')
  expect(headline().textContent).toBe('2 IDs in this text')
  expect(screen.queryByRole('button', { name: /without tokens/ })).toBeNull()
})

test('a text of one line is no log where its tokens are hidden', async () => {
  await paste(
    `access_token=${token} {"error":{"message":"(#10) The user is not an Instagram Business","code":10}} {"error":{"message":"Error validating access token: Session has expired on Monday.","code":190,"error_subcode":463}}`,
  )
  expect(headline().textContent).toMatch(/^\d things in this text$/)
  expect(screen.getByRole('button', { name: 'Copy the text without tokens' })).toBeTruthy()
})

test('the end that Meta’s sentence names is told in the viewer’s own time', async () => {
  const { found } = await paste(
    '(#190) Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.',
  )
  expect(
    within(found).getByText(/^It ended on [23] August 2020 at \d\d:\d\d, [\d,]+ days ago\./),
  ).toBeTruthy()
})

test('a text that the bar shows whole has nothing more to show', async () => {
  await paste('17841400000000001')
  const bar = screen.getByRole('region', { name: 'What you pasted' })
  expect(
    within(bar)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Paste something else'])
})

test.each([
  ['0123456789abcdef0123456789abcdef', 'This is an app secret. Keytag dropped it'],
  ['442224939723604|aBcDeFgHiJkLmNoPqRsTuVwXyZ1', 'This is an app token. Keytag dropped it'],
])('a secret is dropped: %s', async (secret, title) => {
  const { container } = await paste(secret)
  expect(headline().textContent).toBe(title)
  expect(container.innerHTML).not.toContain(secret.split('|').at(-1))
})

test('a client’s locked reply says its length, and that no request is open here', async () => {
  const armor = `age-encryption.org/v1\n-> X25519 ${'a'.repeat(43)}`
  const { found } = await paste(
    `-----BEGIN AGE ENCRYPTED FILE-----\n${btoa(armor)}\n-----END AGE ENCRYPTED FILE-----`,
  )
  expect(await within(found).findByText('No request is open in this browser.')).toBeTruthy()
  expect(headline().textContent).toBe('A client’s locked reply')
  const bar = screen.getByRole('region', { name: 'What you pasted' })
  expect(bar.textContent).toBe('A locked reply3 linesPaste something else')
})

test('a refused login is explained by its address', async () => {
  const { found } = await paste(
    'https://a.example/?error=access_denied&error_reason=user_denied#_=_',
  )
  expect(headline().textContent).toBe('The login was cancelled')
  expect(within(found).getByRole('link', { name: 'More about this error' })).toBeTruthy()
})

test('a Page of a pasted list has a brass tag only with a token and an Instagram account', async () => {
  const { container } = await paste(
    JSON.stringify({
      data: [
        {
          id: '134895793791914',
          name: 'First',
          access_token: `EAA${'p1'.repeat(60)}`,
          instagram_business_account: { id: '17841405309211844' },
        },
        { id: '108327466514209', name: 'Second', access_token: `EAA${'p2'.repeat(60)}` },
      ],
    }),
  )
  await screen.findByRole('heading', { level: 1, name: '2 Pages, 1 without Instagram' })
  const tags = [...container.querySelectorAll('.tag-flat')]
  expect(tags.map(tag => tag.getAttribute('data-state'))).toEqual(['brass', 'hollow'])
})
