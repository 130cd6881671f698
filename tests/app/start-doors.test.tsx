// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { firstSetup, writeSetup } from '#src/core/login/setup/setup.ts'
import { renderApp } from '#tests/render-app.tsx'

const appId = '442224939723604'
const field = () => screen.findByRole('textbox', { name: 'App ID' })
const login = () => screen.getByRole('link', { name: /^(Continue with|Opening) Facebook$/ })
const remembered = () => {
  const store = memoryStore()
  store.setItem('keytag:v1:setup', writeSetup({ ...firstSetup, appId }))
  return store
}

test('three doors lead on, and a first visitor reads fewer than 120 words', async () => {
  const { container } = renderApp()
  await field()
  const doors = screen.getByRole('navigation', { name: 'Ways in' }).querySelectorAll('a')
  expect([...doors].map(door => door.querySelector('b')?.textContent)).toEqual([
    'Try it',
    'Get my tokens',
    'Ask a client',
  ])
  const words = [...container.querySelectorAll('body *')]
    .flatMap(element => [...element.childNodes])
    .filter(node => node.nodeType === Node.TEXT_NODE)
    .flatMap(node => node.textContent?.match(/[\w’.:/]+/g) ?? [])
  expect(words.length).toBeLessThan(120)
})

test('a link to a scenario names it before anybody presses', async () => {
  renderApp({ path: '/?world=page-not-ticked' })
  await field()
  expect(screen.getByRole('link', { name: 'Try it Scenario page-not-ticked' })).toBeTruthy()
})

test('brass is the simulation without an App ID, and the login with one', async () => {
  const { user } = renderApp()
  const tryIt = () => screen.getByRole('link', { name: /^Try it/ })
  await field()
  expect([tryIt().dataset.main, login().dataset.kind]).toEqual(['true', 'normal'])
  await user.type(await field(), appId)
  expect([tryIt().dataset.main, login().dataset.kind]).toEqual([undefined, 'main'])
})

test('Enter in a field presses the button', async () => {
  const store = memoryStore()
  const { user } = renderApp({ store })
  await user.type(await field(), '{Enter}')
  expect(screen.getByText('Enter your App ID.')).toBeTruthy()
  login().addEventListener('click', event => event.preventDefault())
  await user.type(await field(), appId)
  login().addEventListener('click', event => event.preventDefault())
  await user.keyboard('{Enter}')
  const pending = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
  expect(pending.filter(key => key.startsWith('keytag:v1:pending:'))).toHaveLength(1)
})

test('a dialog that does not open is offered once more', async () => {
  const { user } = renderApp({ appId })
  await field()
  login().addEventListener('click', event => event.preventDefault())
  await user.click(login())
  expect(login().textContent).toBe('Opening Facebook')
  const again = await screen.findByRole('link', { name: 'Open it yourself' })
  expect(again.getAttribute('href')).toContain('https://www.facebook.com/')
})

test('a returning person finds the settings as a list, and one button', async () => {
  const { user } = renderApp({ store: remembered() })
  await screen.findByRole('heading', { level: 1, name: 'Get your tokens again' })
  expect(screen.getByText(appId)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(login().getAttribute('href')).toContain(`client_id=${appId}`)
  await user.click(screen.getByRole('button', { name: 'Change settings' }))
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  expect((await field()).getAttribute('value')).toBe(appId)
})

test('settings that are forgotten are gone from the browser too', async () => {
  const store = remembered()
  const { user } = renderApp({ store })
  await user.click(await screen.findByRole('button', { name: 'Forget them' }))
  expect(store.length).toBe(0)
  expect((await field()).getAttribute('value')).toBe('')
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe('Get Instagram tokens and IDs'),
  )
})

test('a fault inside Details opens them and takes the focus there', async () => {
  const { user } = renderApp({ appId })
  await user.click(await screen.findByText('Details'))
  await user.type(await screen.findByRole('textbox', { name: 'Configuration ID' }), '12')
  await user.click(screen.getByText('Details'))
  await user.click(login())
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Configuration ID' })),
  )
  expect(login().getAttribute('href')).toBeNull()
})

test('the list of what Meta needs says what Keytag can see', async () => {
  const { user } = renderApp()
  await user.click(await screen.findByText('What Meta needs'))
  const product = (await screen.findByText('Product')).parentElement
  expect(product?.textContent).toContain('Only you can see it')
  const page = screen.getByText('Page', { selector: 'dt' }).parentElement
  expect(page?.textContent).toContain('Keytag sees it after the login')
})

test('asking a client leads to the request form, with the app filled in', async () => {
  const { user } = renderApp({ own: {} })
  await user.type(await field(), appId)
  await user.click(await screen.findByRole('link', { name: /^Ask a client/ }))
  expect(await screen.findByRole('button', { name: 'Make the link' })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'App ID' })).toHaveProperty('value', appId)
})

test('the question mark shows the keys, in no field, and not after they are switched off', async () => {
  const { user } = renderApp()
  const keys = () => screen.queryByRole('dialog', { name: 'Keys', hidden: true })
  await user.type(await field(), '?')
  expect(keys()).toBeNull()
  await user.click(screen.getByRole('heading', { level: 1 }))
  await user.keyboard('?')
  await waitFor(() => expect(keys()).not.toBeNull())
  await user.click(screen.getByRole('checkbox', { name: 'Use single-letter keys', hidden: true }))
  await user.click(screen.getByRole('button', { name: 'Close', hidden: true }))
  expect(keys()).toBeNull()
  await user.keyboard('?')
  expect(keys()).toBeNull()
})

test('the keyboard reaches the login button within twelve stops', async () => {
  const { user } = renderApp({ appId })
  await field()
  let stops = 0
  do {
    await user.tab()
    stops += 1
  } while (document.activeElement?.textContent !== 'Skip to the login button' && stops < 20)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(login()))
  expect(stops).toBeLessThanOrEqual(12)
})
