import { expect, test } from 'vitest'
import { AccessToken, type Environment } from '#src/core/access-token.ts'
import type { Family } from '#src/core/family.ts'
import { createGraph } from '#src/core/graph/client.ts'
import { compareInspections } from '#src/core/inspect/compare.ts'
import { type Inspection, inspectToken, kindOf } from '#src/core/inspect/layers.ts'
import { layersOf, passportText, toPassport } from '#src/core/inspect/passport.ts'
import type { FoundToken } from '#src/core/inspect/pasted.ts'
import { toGrantOf } from '#src/core/inspect/to-grant.ts'
import { ask, logIn, simulatedMeta, start } from '#tests/simulator/login.ts'

const signal = new AbortController().signal

function found(token: string, environment: Environment = 'simulated'): FoundToken {
  return {
    token: new AccessToken(token),
    environment,
    family: environment === 'meta' ? 'facebook-login' : undefined,
    life: undefined,
    issuedAt: undefined,
    expiresAt: undefined,
    estimated: false,
    dataAccessExpiresAt: undefined,
    granted: undefined,
  }
}

/** Asks the simulated Meta and records the host of each call. */
async function inspect(token: string, meta = simulatedMeta()) {
  const asked: string[] = []
  const graphOf = (family: Family) =>
    createGraph({
      family,
      fetch: (url, { method = 'GET' }) => {
        asked.push(new URL(url).host + new URL(url).pathname.replace(/^\/v\d+\.\d+/, ''))
        return meta.fetch(new Request(url, { method }))
      },
      now: () => start,
      pause: async () => undefined,
      random: () => 0,
      record: () => undefined,
    })
  const told: Inspection[] = []
  const inspection = await inspectToken(
    { found: found(token), graphOf, tell: each => told.push(each) },
    signal,
  )
  return { inspection, asked, told }
}

async function tokens(world = 'all-goes-well') {
  const meta = simulatedMeta()
  const { short, long } = await logIn(meta, { world })
  const { body } = await ask(meta, '/v27.0/me/accounts', long, { fields: 'id,access_token' })
  return { meta, short, long, page: String(body.data[0].access_token) }
}

test('a person’s token is asked layer by layer, to its Pages', async () => {
  const { meta, long } = await tokens()
  const { inspection, asked, told } = await inspect(long, meta)
  expect(asked).toEqual([
    'graph.facebook.com/debug_token',
    'graph.facebook.com/me',
    'graph.facebook.com/me/permissions',
    'graph.facebook.com/me/accounts',
  ])
  expect(kindOf(inspection)).toBe('user')
  expect(inspection.owner).toMatchObject({ kind: 'value', value: { name: 'Mina Okafor' } })
  expect(inspection.pages).toMatchObject({ kind: 'value', value: { more: false } })
  expect(told.at(-1)).toBe(inspection)
  expect(told.slice(0, -1).every(({ complete }) => !complete)).toBe(true)
})

test('a Page’s token is known as a Page’s, also where debug_token does not answer', async () => {
  const { meta, page } = await tokens()
  const { inspection } = await inspect(page, meta)
  expect(kindOf(inspection)).toBe('page')
  expect(inspection.page).toMatchObject({ kind: 'value', value: { id: '134895793791914' } })
  expect(toGrantOf(found(page), inspection, start)).toBeUndefined()
})

test('a token that Facebook cannot parse is asked about at Instagram’s host, and only there', async () => {
  const { inspection, asked } = await inspect(`SIM_${'nonsense'.repeat(4)}`)
  expect(asked.some(call => call.startsWith('graph.instagram.com'))).toBe(true)
  expect(inspection.family).toBe('instagram-login')
  expect(kindOf(inspection)).toBeUndefined()
  expect(layersOf(inspection).map(({ answered }) => answered)).toEqual([false])
})

test('an expired token says so in the layer that found out', async () => {
  const { short, meta } = await tokens()
  const { inspection } = await inspect((await logIn(meta, { world: 'expired-token' })).long, meta)
  const [, me] = layersOf(inspection)
  expect(me).toEqual({ call: 'GET /me', outcome: 'refused, 190/463', answered: false })
  expect(kindOf((await inspect(short, meta)).inspection)).toBe('user')
})

test('the passport holds what a token is and no part of it, nor anybody’s name', async () => {
  const { meta, long, page } = await tokens('declined-permission')
  for (const token of [long, page]) {
    const { inspection } = await inspect(token, meta)
    const passport = toPassport(found(token), inspection, '7f3a 91c2', start)
    const both = passportText(passport) + JSON.stringify(passport)
    for (let at = 0; at + 8 <= token.length; at++) {
      expect(both.includes(token.slice(at, at + 8))).toBe(false)
    }
    expect(both).not.toMatch(/Mina|Metricsaurus|Harbour/)
    expect(both).toContain('134895793791914')
  }
  const { inspection } = await inspect(long, meta)
  const text = passportText(toPassport(found(long), inspection, undefined, start))
  expect(text).toContain('declined: instagram_manage_comments')
})

test('the comparison says what one token has that the other lacks', async () => {
  const { meta, long } = await tokens()
  const first = (await inspect(long, meta)).inspection
  const declined = (await logIn(meta, { world: 'declined-permission' })).long
  const second = (await inspect(declined, meta)).inspection
  const rows = compareInspections(first, second)
  expect(rows.find(({ what }) => what === 'Permission instagram_manage_comments')).toEqual({
    what: 'Permission instagram_manage_comments',
    first: 'yes',
    second: 'no',
    same: false,
    only: 'first',
  })
  expect(rows.find(({ what }) => what === 'Owner ID')?.same).toBe(true)
  expect(compareInspections(first, first).filter(({ same }) => same === false)).toEqual([])
})

test('a person’s token opens as a login of its own', async () => {
  const { meta, long } = await tokens()
  const { inspection } = await inspect(long, meta)
  const grant = toGrantOf({ ...found(long), life: 'long-lived' }, inspection, start)
  expect(grant).toMatchObject({
    family: 'facebook-login',
    environment: 'simulated',
    pasted: true,
  })
  expect(grant?.family === 'facebook-login' && grant.longLived?.token.reveal()).toBe(long)
})
