// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { CureMessages } from '#src/app/messages/cures/en.ts'
import { cureMessages } from '#src/app/messages/cures/load.ts'
import { handOverMessages } from '#src/app/messages/hand-over/load.ts'
import { fill, type Language } from '#src/app/messages/languages.ts'
import { simulatedAppId } from '#src/config.ts'
import { clientLanguages } from '#src/core/client-languages.ts'
import { writeRequest } from '#src/core/hand-over/request.ts'
import { made } from '#tests/core/hand-over/made.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

const endsAt = new Date('2026-12-06T12:00:00.000Z')
const from = 'Acme Studio'
const permissions = ['instagram_basic', 'pages_show_list', 'instagram_manage_comments']

// A tab keeps it from one document to the next.
beforeEach(() => sessionStorage.clear())

/** A client is back from a simulated world, with a request to answer. */
async function comeBack(
  world: string,
  language: Language,
  options: Parameters<typeof renderLoggedIn>[0] = {},
) {
  const { request } = await made({ endsAt, appId: simulatedAppId, world, language, permissions })
  const answers = { link: writeRequest(request), language }
  const app = await renderLoggedIn({ world, answers, permissions, ...options })
  const words = await handOverMessages[language]()
  const cures = await cureMessages[language]()
  const heading = async () => (await screen.findByRole('heading', { level: 1 })).textContent
  return { ...app, words, cures, heading }
}

/** The section of Pages that cannot be handed over. */
async function notReady(words: { readonly notReady: string }) {
  const title = await screen.findByRole('heading', { level: 2, name: words.notReady })
  return within(title.closest('section') ?? document.body)
}

test.each<[world: string, name: string, ...keys: (keyof CureMessages)[]]>([
  ['personal-account', 'Metricsaurus', 'personal', 'makeProfessional'],
  ['instagram-without-page', 'Metricsaurus', 'withoutPage', 'connect'],
  ['no-instagram-basic', 'Metricsaurus', 'allow'],
  ['two-factor', 'Metricsaurus', 'twoFactor', 'pageRole'],
  ['no-page-token', 'Metricsaurus', 'pageRole'],
  ['account-not-ticked', 'Metricsaurus', 'connect'],
])('in %s a client reads beside %s what mends it', async (world, name, ...keys) => {
  const { words, cures } = await comeBack(world, 'de')
  const section = await notReady(words)
  expect(section.getByText(name)).toBeTruthy()
  for (const key of keys) expect(await section.findByText(cures[key])).toBeTruthy()
  expect(section.getByRole('link', { name: words.logInAgain })).toBeTruthy()
})

test.each(clientLanguages)(
  'a client in %s whose login brought no Page reads what helps most, then the rest',
  async language => {
    const { words, cures, heading } = await comeBack('wrong-person', language)
    const main = () => document.querySelector('main')?.textContent ?? ''
    await waitFor(() => expect(main()).toContain(cures.orElse))
    expect(await heading()).toBe(words.noPagesTitle)
    const asks = fill(cures.tellPermission, { from, permission: 'business_management' })
    const text = main()
    const told = [words.missingTick, cures.orElse, cures.makePage, cures.otherPerson, asks]
    expect(told.map(line => text.indexOf(line))).toEqual(
      told.map(line => text.indexOf(line)).sort((one, other) => one - other),
    )
    for (const line of told) expect(text).toContain(line)
    const other = screen.getByRole('link', { name: cures.asOther })
    expect(other.getAttribute('href')).toContain('auth_type=reauthenticate')
  },
)

test.each<[world: string, key: keyof CureMessages]>([
  ['no-list-permission', 'allow'],
  ['all-pages-nothing-named', 'tickEach'],
])('in %s the one cause that fits is the one cure', async (world, key) => {
  const { cures } = await comeBack(world, 'es')
  expect(await screen.findByText(cures[key])).toBeTruthy()
  expect(screen.queryByText(cures.orElse)).toBeNull()
})

test('a client whose app may not act is told whom to tell', async () => {
  const { cures } = await comeBack('no-advanced-access', 'de')
  expect(await screen.findByText(fill(cures.tellApp, { from }))).toBeTruthy()
})

test('a Page on which the role does not suffice can be handed over, beside what mends it', async () => {
  const { words, cures } = await comeBack('no-task', 'de')
  const row = await screen.findByRole('checkbox', { name: /Metricsaurus/ })
  expect(row.closest('label')?.textContent).toContain(words.noTask)
  expect(await screen.findByText(cures.pageRole)).toBeTruthy()
})

test('a Page that Facebook leaves out of its list can be handed over, and unticks nothing', async () => {
  const { words } = await comeBack('dropped-page', 'de')
  const group = await screen.findByRole('group', { name: words.pages })
  const found = await within(group).findByRole('checkbox', { name: /Metricsaurus/ })
  expect(found).toHaveProperty('checked', false)
  expect(within(group).getByRole('checkbox', { name: /Harbour Street Bakery/ })).toHaveProperty(
    'checked',
    true,
  )
})

test('a list that Facebook refuses names Facebook’s words and the asker', async () => {
  const { words, heading } = await comeBack('all-goes-well', 'pt', {
    answer: url =>
      url.pathname.endsWith('/me/accounts')
        ? Response.json(
            { error: { code: 200, type: 'OAuthException', message: 'Permissions error' } },
            { status: 400 },
          )
        : undefined,
  })
  await waitFor(async () => expect(await heading()).toBe(words.refusedTitle))
  expect(screen.getByText('Permissions error')).toBeTruthy()
  expect(screen.getByRole('button', { name: fill(words.copyNote, { from }) })).toBeTruthy()
})

test('a login that Facebook ended leads to another one', async () => {
  const { words, heading } = await comeBack('expired-token', 'de')
  await waitFor(async () => expect(await heading()).toBe(words.rejectedTitle))
  expect(screen.getByRole('link', { name: words.logInAgain })).toBeTruthy()
  expect(document.querySelector('main')?.textContent).not.toContain(words.missingTick)
})
