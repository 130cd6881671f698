// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp, renderLoggedIn, start } from '#tests/render-app.tsx'
import { logIn, simulatedMeta } from '#tests/simulator/login.ts'

const token = 'SIM_b0Zb0Zb0Zb0Zb0Zb0Zb0Zb0Zb0Zb0Z'

/** A list whose answers drift: a field more, one less, a number for a text, a new task. */
const drifted = {
  data: [
    {
      id: '659554973897366',
      name: 7,
      access_token: token,
      tasks: ['MANAGE', 'PROFILE_PLUS_DREAM'],
      page_role: 'Mina Okafor',
    },
    { name: 'Lost', access_token: token, page_role: 'Mina Okafor' },
  ],
}

const found = 'Meta answered in a way Keytag has not seen'

async function linesOf(app: { user: ReturnType<typeof renderApp>['user'] }) {
  await app.user.click(await screen.findByRole('button', { name: 'Show the differences' }))
  const section = await screen.findByRole('region', { name: 'Unseen answers' })
  expect(within(section).getByRole('heading', { name: found })).toBeTruthy()
  return within(section)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

test('the results name each difference of a list that drifted, and no value of it', async () => {
  const app = await renderLoggedIn({
    answer: url => (url.pathname.endsWith('/me/accounts') ? Response.json(drifted) : undefined),
  })
  const lines = await linesOf(app)
  expect(lines).toEqual([
    'data[].name is a number in the answer to GET /me/accounts. Keytag expects text.',
    'data[].tasks[] says PROFILE_PLUS_DREAM in the answer to GET /me/accounts. Keytag does not know this word.',
    'data[].page_role is new in the answer to GET /me/accounts.',
    'data[].id is missing in the answer to GET /me/accounts.',
  ])
  expect(lines.join()).not.toContain('Mina')
})

test('an unknown code of an error is named', async () => {
  const app = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/accounts')
        ? Response.json(
            { error: { message: 'Odd', type: 'OAuthException', code: 87_654 } },
            { status: 400 },
          )
        : undefined,
  })
  expect(await linesOf(app)).toEqual([
    'Code 87654 in the answer to GET /me/accounts is one that Keytag does not know.',
  ])
})

test('the inspector names a permission status that Keytag does not know', async () => {
  const { long } = await logIn(simulatedMeta({ now: () => start }))
  const app = renderApp({
    path: '/inspect',
    answer: url =>
      url.pathname.endsWith('/me/permissions')
        ? Response.json({ data: [{ permission: 'instagram_basic', status: 'paused' }] })
        : undefined,
  })
  await app.user.click(await screen.findByRole('textbox', { name: 'Paste anything' }))
  await app.user.paste(long)
  await app.user.click(await screen.findByRole('button', { name: 'Ask Meta' }))
  expect(await linesOf(app)).toEqual([
    'data[].status says paused in the answer to GET /me/permissions. Keytag does not know this word.',
  ])
})

test('another version than the one asked for is named', async () => {
  const app = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/me/accounts')
        ? Response.json({ data: [] }, { headers: { 'facebook-api-version': 'v28.0' } })
        : undefined,
  })
  expect(await linesOf(app)).toEqual(['Keytag asked for Graph v27.0, and Meta served v28.0.'])
})

test('nothing is said where nothing drifts, and a simulated login answers no open question', async () => {
  const app = await renderLoggedIn()
  await screen.findByText('3 Pages loaded')
  await waitFor(() => expect(app.keytag.observer.read()).toBeDefined())
  expect(app.keytag.observer.read()).toEqual({ notices: { lines: [], more: 0 }, answered: [] })
  expect(screen.queryByText(`${found}.`)).toBeNull()
})
