// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { firstSetup, writeSetup } from '#src/core/login/setup/setup.ts'
import { readQr } from '#tests/read-qr.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const open = () => renderApp({ path: `/site/?app_id=${appId}&scope=instagram_basic&dialog=plain` })
const openShare = () =>
  renderApp({
    path: `/site/?app_id=${appId}&scope=instagram_basic&dialog=plain#view=share`,
  })
const code = (name: string) => screen.findByRole('region', { name })

test('the snippets are filled in with what was chosen and typed', async () => {
  const { user } = open()
  expect((await code('HTML, filled in')).textContent).toContain('your-site.example')
  await user.type(
    screen.getByRole('textbox', { name: 'Your redirect URI' }),
    'https://shop.example/back?x=1',
  )
  const html = (await code('HTML, filled in')).textContent
  expect(html).toContain(
    `client_id=${appId}&amp;redirect_uri=https%3A%2F%2Fshop.example%2Fback%3Fx%3D1`,
  )
  expect(html).not.toContain('extras')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'React')
  expect((await code('React, filled in')).textContent).toContain(`client_id=${appId}&redirect_uri=`)
  await user.click(screen.getByRole('tab', { name: 'Callback page' }))
  expect((await code('the page, filled in')).textContent).toContain('Serve this file at /back,')
  expect(screen.getAllByRole('region', { name: /, filled in$/ })).toHaveLength(1)
  await user.click(screen.getByRole('tab', { name: 'Server' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Django')
  expect((await code('Django, filled in')).textContent).toContain('ORIGIN = "https://shop.example"')
})

test('a link that cannot carry a fresh state says so', async () => {
  const { user } = open()
  const form = await screen.findByRole('combobox', { name: 'Form' })
  for (const name of ['Link', 'Markdown', 'E-mail']) {
    await user.selectOptions(form, name)
    expect(screen.getByText(/it cannot carry a fresh state/), name).toBeTruthy()
  }
  await user.selectOptions(form, 'Vue')
  expect(screen.queryByText(/it cannot carry a fresh state/)).toBeNull()
})

test('a link from elsewhere is named as that, and gives way to the person’s own setup', async () => {
  const store = memoryStore()
  store.setItem('keytag:v1:setup', writeSetup({ ...firstSetup, appId: '778899001122334' }))
  const { user } = renderApp({ path: `/site/?app_id=${appId}&scope=business_management`, store })
  const warning = await screen.findByText(/Filled in from a link, not by you/)
  expect(warning.textContent).toMatch(
    new RegExp(`app ${appId}, asking for [a-z_, ]*business_management`),
  )
  expect((await code('HTML, filled in')).textContent).toContain(`client_id=${appId}`)
  await user.click(screen.getByRole('button', { name: 'Use my own' }))
  expect(screen.queryByText(/Filled in from a link/)).toBeNull()
  expect((await code('HTML, filled in')).textContent).toContain('client_id=778899001122334')
  expect(document.body.textContent).not.toContain(appId)
  expect(location.pathname + location.search).toBe('/site/')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
  )
})

test('a link to a configuration says that it decides', async () => {
  renderApp({ path: `/site/?app_id=${appId}&config_id=987654321` })
  const warning = await screen.findByText(/Filled in from a link, not by you/)
  expect(warning.textContent).toContain('asking for what configuration 987654321 holds')
})

test('the person’s own choices on the start screen cause no warning', async () => {
  const { user } = renderApp()
  await user.type(await screen.findByRole('textbox', { name: 'App ID' }), appId)
  await user.click(screen.getByRole('link', { name: 'Integrate' }))
  expect((await code('HTML, filled in')).textContent).toContain(`client_id=${appId}`)
  expect(screen.queryByText(/Filled in from a link/)).toBeNull()
})

test('on paper the code leads to the page that has the button, and never straight to the dialog', async () => {
  const { user } = open()
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Form' }), 'QR code')
  const none = () => screen.queryByRole('img', { name: 'QR code of your login' })
  expect(screen.getByText(/straight to the dialog has no state/)).toBeTruthy()
  expect(none()).toBeNull()
  await user.click(screen.getByText('Other addresses'))
  const page = screen.getByRole('textbox', { name: 'The page that has the button' })
  await user.type(page, 'https://shop.example/login')
  const drawing = await screen.findByRole('img', { name: 'QR code of your login' })
  expect(readQr(drawing)).toBe('https://shop.example/login')
  await user.click(page)
  await user.paste(`?${'x'.repeat(3000)}`)
  expect(screen.getByText(/too long for a code that cameras read/)).toBeTruthy()
  expect(none()).toBeNull()
})

test('no address is opened that was not typed, and none that Meta would not take', async () => {
  const { user } = renderApp({
    path: '/site/?redirect_uri=https://evil.example/&callback=https://evil.example/',
  })
  const opens = async () => await screen.findByRole('link', { name: 'Open my callback' })
  const field = screen.getByRole('textbox', { name: 'Your redirect URI' })
  expect(field.getAttribute('value')).toBe('')
  expect((await opens()).getAttribute('href')).toBeNull()
  for (const bad of ['http://shop.example/', 'javascript:alert(1)', 'https://shop.example/#/x']) {
    await user.clear(field)
    await user.type(field, bad)
    expect((await opens()).getAttribute('href'), bad).toBeNull()
  }
  await user.clear(field)
  await user.type(field, 'http://localhost:3000/cb')
  const link = await opens()
  expect(link.getAttribute('href')).toMatch(
    /^http:\/\/localhost:3000\/cb\?#access_token=SIMULATED_/,
  )
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
})

test('pressed too early, the test of a callback says what it waits for', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('link', { name: 'Open my callback' }))
  const field = screen.getByRole('textbox', { name: 'Your redirect URI' })
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(screen.getByRole('alert').textContent).toBe('Type the address first.')
  await user.type(field, 'https://shop.example/')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the QR code says what the setup link says', async () => {
  const { user } = openShare()
  await user.click(await screen.findByRole('button', { name: 'Show as QR code' }))
  const drawing = await screen.findByRole('img', { name: 'QR code of the setup link' })
  const link = `${location.origin}/?app_id=${appId}&scope=instagram_basic,pages_show_list,pages_read_engagement&dialog=plain`
  expect(screen.getByRole('button', { name: 'Copy the setup link' }).textContent).toContain(link)
  expect(readQr(drawing)).toBe(link)
  await user.click(screen.getByRole('radio', { name: 'For a client' }))
  await waitFor(() => expect(readQr(drawing)).toContain(`${location.origin}/connect/?app_id=`))
})

test('a link for a client can say in which language', async () => {
  const { user } = openShare()
  const link = () => screen.getByRole('button', { name: 'Copy the setup link' }).textContent
  await user.click(await screen.findByRole('radio', { name: 'For a client' }))
  expect(screen.getByText(/in English, German, Spanish, Portuguese or French\.$/)).toBeTruthy()
  expect(link()).not.toContain('lang')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Português')
  expect(link()).toMatch(/\/connect\/\?app_id=.*&lang=ptCopied$/)
  await user.click(screen.getByRole('radio', { name: 'For a colleague' }))
  expect(link()).not.toContain('lang')
})

test('for Instagram Login it is a server that reads the code', async () => {
  const { user } = renderApp({
    path: '/site/?family=instagram-login&app_id=1084329117700210&scope=instagram_business_basic',
  })
  await user.type(
    await screen.findByRole('textbox', { name: 'Your redirect URI' }),
    'https://shop.example/back',
  )
  expect((await code('HTML, filled in')).textContent).toContain(
    'https://www.instagram.com/oauth/authorize?client_id=1084329117700210&amp;redirect_uri=https%3A%2F%2Fshop.example%2Fback&amp;response_type=code',
  )
  expect(screen.queryByRole('option', { name: 'No long-lived token' })).toBeNull()
  await user.click(screen.getByRole('tab', { name: 'Server' }))
  const half = (await code('Node.js, filled in')).textContent
  expect(half).toContain("const appId = '1084329117700210'")
  expect(half).toContain("const redirectUri = 'https://shop.example/back'")
  expect(screen.queryByRole('tab', { name: 'Callback page' })).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Share a link instead' }))
  await screen.findByRole('button', { name: 'Copy the setup link' })
  expect(screen.queryByRole('radio', { name: 'For a client' })).toBeNull()
})

test('without an App ID the screen says where to add one', async () => {
  renderApp({ path: '/site/' })
  const banner = (await screen.findByText(/There is no App ID yet/)).closest('p')
  expect(banner && within(banner).getByRole('link', { name: 'Add yours' })).toBeTruthy()
})

test('Share begins with the client, and Integrate has the code of the same settings', async () => {
  const { user } = renderApp({ path: '/?app_id=442224939723604&scope=instagram_basic' })
  await user.click(await screen.findByRole('link', { name: 'Share' }))
  const heading = await screen.findByRole('heading', { level: 1, name: 'Share' })
  expect(document.activeElement).toBe(heading)
  const ways = screen.getAllByRole('heading', { level: 2 })
  expect(ways.map(({ textContent }) => textContent)).toEqual([
    'To a client',
    'A link with your settings',
  ])
  expect(screen.getByRole('link', { name: 'Ask a client' }).getAttribute('href')).toBe('/ask/')
  expect(screen.getByRole('main').textContent).toContain('app_id=442224939723604')
  expect(screen.queryByText(/^Filled in from a link/)).toBeNull()
  await user.click(screen.getByRole('link', { name: /^Integrate instead/ }))
  await screen.findByRole('heading', { level: 1, name: 'Integrate' })
  expect(screen.queryByText(/^Filled in from a link/)).toBeNull()
})

test('the settings of a link to Share are named as a link’s, also on the way to the code', async () => {
  const { user } = renderApp({ path: '/site/?app_id=442224939723604#view=share' })
  expect(await screen.findByText(/^Filled in from a link/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: /^Integrate instead/ }))
  await screen.findByRole('heading', { level: 1, name: 'Integrate' })
  expect(screen.getByText(/^Filled in from a link/)).toBeTruthy()
})
