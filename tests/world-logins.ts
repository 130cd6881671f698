import { expect } from 'vitest'
import { readExchangeAnswer } from '#src/core/login/exchange/exchange-answer.ts'
import type { InstagramGrant } from '#src/core/login/exchange/instagram-grant.ts'
import type { FacebookPendingLogin } from '#src/core/login/pending.ts'
import { type InstagramWorld, instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import type { World } from '#src/simulator/world.ts'
import { worlds } from '#src/simulator/worlds.ts'
import * as instagram from '#tests/simulator/instagram-login.ts'
import { app, redirectOf, type SimulatedMeta, start } from '#tests/simulator/login.ts'

/** Worlds in which Graph answers. In the silent one each try waits 15 seconds. */
export const answeringWorlds = worlds
  .filter(({ graph }) => graph?.kind !== 'silent')
  .map(world => ({ id: world.id, world }))

export const namedInstagramWorlds = instagramWorlds.map(world => ({ id: world.id, world }))

/** The login that a world's dialog comes back to. */
export const pending: FacebookPendingLogin = {
  state: 'a b&c=d',
  family: 'facebook-login',
  environment: 'simulated',
  appId: app.appId,
  permissions: ['instagram_basic', 'pages_show_list'],
  dialog: 'guided',
  issuedAt: start,
}

/** The redirect of a world's dialog. Only a dialog that shows an error has none, and that is expected here. */
export async function redirectIn(world: World, meta: SimulatedMeta): Promise<string | null> {
  const redirect = await redirectOf(meta, { world: world.id })
  expect(redirect === null).toBe(world.dialog !== undefined)
  return redirect
}

/** The same for Instagram, which stays at a personal account too. A cancelled dialog comes back. */
export async function instagramRedirectIn(
  world: InstagramWorld,
  meta: SimulatedMeta,
): Promise<string | null> {
  const redirect = (await instagram.decide(meta, { world: world.id })).headers.get('location')
  const isError = world.dialog !== undefined && world.dialog !== 'cancelled'
  expect(redirect === null).toBe(isError || world.account.type === 'Personal')
  return redirect
}

/** The answer to the exchange of a redirect's code. Only a cancelled dialog brings no code. */
export async function exchangeIn(world: InstagramWorld, meta: SimulatedMeta, redirect: string) {
  const code = new URL(redirect).searchParams.get('code')
  expect(code === null).toBe(world.dialog === 'cancelled')
  if (code === null) return undefined
  const exchange = await instagram.exchange(meta, code)
  expect(exchange.status === 200).toBe(world.exchange === undefined)
  return exchange
}

export function instagramGrantOf(answer: string): InstagramGrant {
  return readExchangeAnswer(answer, {
    environment: 'simulated',
    appId: undefined,
    askedPermissions: [],
    since: start,
    now: start,
    arrivedNow: true,
  })
}

/** The refusal of an exchange that brought no token. */
export function refusalOf(answer: string): unknown {
  try {
    return instagramGrantOf(answer)
  } catch (refusal) {
    return refusal
  }
}
