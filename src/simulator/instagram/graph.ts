import { Hono } from 'hono'
import {
  appRemoved,
  expiredToken,
  GraphRefusal,
  missingToken,
  noMethodOverride,
  unknownObject,
  unparsableToken,
} from '../graph/errors.ts'
import { readFields, resolve } from '../graph/fields.ts'
import { tokenOf, withoutVersion } from '../graph/routes.ts'
import { inMetasWords } from '../instants.ts'
import type { Account } from './accounts.ts'
import type { InstagramApp } from './app.ts'
import {
  missingParameter,
  serviceDown,
  tooManyCalls,
  tooYoung,
  unknownInstagramPath,
  unsupported,
  wrongKind,
  wrongSecret,
} from './errors.ts'
import type { InstagramMemory } from './memory.ts'
import { instagramUserNode } from './node.ts'
import { endOf, type InstagramTokens, longSeconds, type Meaning } from './token.ts'
import { withBareUserId } from './user-id.ts'
import { accountOf, type InstagramWorld, instagramWorldOf } from './worlds.ts'

const day = 86_400_000

type Caller = { readonly meaning: Meaning; readonly text: string; readonly world: InstagramWorld }

/** graph.instagram.com: the long-lived token, its refresh, and the account. */
export function createInstagramGraph(options: {
  readonly now: () => Date
  readonly apps: readonly InstagramApp[]
  readonly tokens: InstagramTokens
  readonly memory: InstagramMemory
  readonly isHistory: boolean
}): Hono<{ Variables: { caller: Caller } }> {
  const { now, apps, tokens, memory, isHistory } = options
  const graph = new Hono<{ Variables: { caller: Caller } }>({ getPath: withoutVersion })

  graph.use(async (context, next) => {
    const text = tokenOf(context.req.raw)
    if (!text) throw missingToken()
    const meaning = tokens.read(text)
    // Old Basic Display tokens, which this simulator did not issue.
    if (!isHistory && (meaning?.api === 'basic-display' || /^IGQ[VW]\w+$/.test(text))) {
      throw unsupported(context.req.method.toLowerCase())
    }
    if (!meaning || meaning.kind === 'code') throw unparsableToken()
    const end = endOf(meaning)
    if (end <= now()) throw expiredToken(inMetasWords(end), inMetasWords(now()))
    const revokedAt = memory.revokedAt.get(loginOf(meaning))
    if (revokedAt !== undefined && meaning.issuedAt.getTime() <= revokedAt) {
      throw appRemoved(meaning.appId)
    }
    context.set('caller', { meaning, text, world: instagramWorldOf(meaning.world) })
    await next()
  })

  graph.get('/access_token', context => {
    const { meaning, world } = context.var.caller
    const app = apps.find(each => each.appId === meaning.appId)
    if (context.req.query('grant_type') !== 'ig_exchange_token')
      throw missingParameter('grant_type')
    const secret = context.req.query('client_secret')
    if (!secret) throw missingParameter('client_secret')
    if (secret !== app?.secret) throw wrongSecret()
    if (meaning.kind !== 'short') throw wrongKind()
    if (world.isShortOnly) throw serviceDown()
    const age = (world.ageInDays ?? 0) * day
    const issuedAt = new Date(firstDayOf(world, now()).getTime() - age)
    return context.json(longLived({ ...meaning, kind: 'long', issuedAt }, age))
  })

  graph.get('/refresh_access_token', context => {
    const { meaning } = context.var.caller
    if (context.req.query('grant_type') !== 'ig_refresh_token') throw missingParameter('grant_type')
    if (meaning.kind !== 'long') throw wrongKind()
    if (now().getTime() - meaning.issuedAt.getTime() < day) throw tooYoung()
    // A guess: Meta may send a new token or the same one.
    return context.json(longLived({ ...meaning, issuedAt: now() }))
  })

  // One public codebase does this. The answer is a guess, as on Graph.
  graph.delete('/me/permissions', context => {
    if (context.req.query('method') !== undefined) throw noMethodOverride()
    memory.revokedAt.set(loginOf(context.var.caller.meaning), now().getTime())
    return context.json({ success: true })
  })

  graph.get('/me', context => {
    checkWorld(context.var.caller)
    return answer(
      context.var.caller,
      accountOfCaller(context.var.caller),
      context.req.query('fields'),
    )
  })

  graph.get('/:id{\\d+}', context => {
    checkWorld(context.var.caller)
    const account = accountOfCaller(context.var.caller)
    const id = context.req.param('id')
    if (id !== account.userId && id !== account.appScopedId) throw unknownObject(id)
    return answer(context.var.caller, account, context.req.query('fields'))
  })

  graph.notFound(context => {
    throw unknownInstagramPath(withoutVersion(context.req.raw))
  })

  graph.onError((error, context) => {
    if (!(error instanceof GraphRefusal)) throw error
    return context.json(error.toBody(), error.status)
  })
  return graph

  /** `age` is the spent part of the 60 days. The answer shows only the rest. */
  function longLived(meaning: Meaning, age = 0) {
    return {
      access_token: tokens.write(meaning),
      token_type: 'bearer',
      expires_in: Math.round(longSeconds - age / 1000),
    }
  }

  function checkWorld({ world, text }: Caller): void {
    const trouble = world.graph
    if (trouble?.kind === 'no-role') throw unsupported('get')
    if (trouble?.kind === 'outage') {
      const calls = (memory.failedCalls.get(text) ?? 0) + 1
      memory.failedCalls.set(text, calls)
      if (calls <= trouble.calls) throw serviceDown()
    }
    if (trouble?.kind === 'rate-limit') {
      const first = memory.firstRefusalAt.get(text) ?? now().getTime()
      memory.firstRefusalAt.set(text, first)
      if (now().getTime() < first + trouble.pauseSeconds * 1000) throw tooManyCalls()
    }
  }
}

/** An expired token looks new on arrival: the person pastes it days later. */
function firstDayOf({ graph }: InstagramWorld, now: Date): Date {
  if (graph?.kind !== 'expired') return now
  return new Date(now.getTime() - longSeconds * 1000 - graph.daysAgo * day)
}

/** All logins of one account to one app. */
function loginOf({ appId, account }: Meaning): string {
  return `${appId} ${account}`
}

function accountOfCaller({ meaning, world }: Caller): Account {
  return { ...accountOf(meaning.account, world), type: meaning.type }
}

/** Flat as developers report, or inside `data` as documented. */
function answer(
  { meaning, world }: Caller,
  account: Account,
  fields: string | undefined,
): Response {
  const node = instagramUserNode(account, meaning.api)
  const found = resolve(node, fields ? readFields(fields) : undefined)
  const body =
    world.shape === 'wrapped'
      ? JSON.stringify({ data: [found] })
      : world.shape === 'flat'
        ? withBareUserId(found)
        : JSON.stringify(found)
  return new Response(body)
}
