import { Hono } from 'hono'
import type { App } from '../app.ts'
import type { Codes } from '../dialog/code.ts'
import { listedPages } from '../granted.ts'
import type { Meaning, Tokens } from '../token.ts'
import { personOf, worldFor } from '../worlds.ts'
import { conversations, insights, publishingLimit } from './capabilities.ts'
import { checkInspector, inspection, inspectionOfNonsense } from './debug-token.ts'
import {
  GraphRefusal,
  missingToken,
  noMethodOverride,
  unknownField,
  unknownPath,
  unparsableToken,
} from './errors.ts'
import { exchangeCode } from './exchange.ts'
import { type Node, readFields, resolve } from './fields.ts'
import { accountById, nodeOf, pageById } from './look-up.ts'
import { pageNode, userNode } from './nodes.ts'
import { envelope, slice } from './paging.ts'
import { changePermissions, permissionRows } from './permissions.ts'
import { pagesIn, portfoliosOf } from './portfolios.ts'
import {
  asLeft,
  checkAlive,
  checkPages,
  checkPageToken,
  type Memory,
  standsStill,
} from './trouble.ts'

type Caller = { readonly meaning: Meaning; readonly text: string }

/** graph.facebook.com: the nodes and edges that a login leads to. */
export function createGraph(options: {
  readonly now: () => Date
  readonly apps: readonly App[]
  readonly tokens: Tokens
  readonly codes: Codes
  readonly memory: Memory
}): Hono<{ Variables: { caller: Caller } }> {
  const { now, apps, tokens, memory } = options
  const graph = new Hono<{ Variables: { caller: Caller } }>({ getPath: withoutVersion })

  // Before every token is asked for: the code stands in place of one.
  graph.on(['GET', 'POST'], '/oauth/access_token', async context =>
    context.json(await exchangeCode(new URL(context.req.url).searchParams, options)),
  )

  graph.use(async (context, next) => {
    const text = tokenOf(context.req.raw)
    if (!text) throw missingToken()
    const meaning = tokens.read(text)
    if (!meaning) throw unparsableToken()
    checkAlive(meaning, memory, now())
    const left = asLeft(meaning, memory)
    checkPageToken(left, memory, now())
    context.set('caller', { meaning: left, text })
    await next()
  })

  graph.get('/me/accounts', context => {
    const { meaning, text } = context.var.caller
    if (meaning.pageId) throw unknownField('accounts', 'Page')
    const url = new URL(context.req.url)
    const pages = listedPages(meaning)
    const { start, limit, rows } = slice(pages, url.searchParams)
    checkPages(meaning, text, { start, limit }, memory, now())
    const answers = rows.map(page => answer(pageNode(page, meaning, tokens), url))
    const isStill = standsStill(meaning, text, start, memory)
    return context.json(envelope(url, pages.length, { start, limit, rows: answers }, isStill))
  })

  graph.on(['GET', 'POST', 'DELETE'], ['/me/permissions', '/me/permissions/:name'], context => {
    const { meaning } = context.var.caller
    if (meaning.pageId) throw unknownField('permissions', 'Page')
    if (context.req.query('method') !== undefined) throw noMethodOverride()
    const name = context.req.param('name')
    if (context.req.method === 'DELETE') {
      changePermissions(meaning, name, memory, now())
      return context.json({ success: true })
    }
    return context.json({ data: permissionRows(meaning, name) })
  })

  graph.get('/debug_token', context => {
    const { meaning } = context.var.caller
    const token = tokens.read(context.req.query('input_token') ?? '')
    checkInspector(meaning, token)
    if (!token) return context.json({ data: inspectionOfNonsense() })
    const app = apps.find(({ appId }) => appId === token.appId)
    const dead = refusalOf(() => checkAlive(token, memory, now()))
    return context.json({ data: inspection(asLeft(token, memory), app, dead) })
  })

  graph.get('/me/businesses', context => {
    const { meaning } = context.var.caller
    if (meaning.pageId) throw unknownField('businesses', 'Page')
    return context.json(list(portfoliosOf(meaning, tokens), new URL(context.req.url)))
  })

  graph.get('/:id{\\d+}/:edge{(?:owned|client)_pages}', context => {
    const { id, edge } = context.req.param()
    const of = edge === 'client_pages' ? 'client' : 'owner'
    const rows = pagesIn(id, of, context.var.caller.meaning, tokens)
    return context.json(list(rows, new URL(context.req.url)))
  })

  graph.get('/:id{\\d+}/content_publishing_limit', context => {
    const { meaning } = context.var.caller
    const { account, page } = accountById(context.req.param('id'), meaning)
    const fields = context.req.query('fields') ?? null
    return context.json(publishingLimit(account, page, meaning, fields))
  })

  graph.get('/:id{\\d+}/insights', context => {
    const { meaning } = context.var.caller
    const { account, page } = accountById(context.req.param('id'), meaning)
    const query = new URL(context.req.url).searchParams
    return context.json(insights(account, page, meaning, query, now()))
  })

  graph.get('/:id{\\d+|me}/conversations', context => {
    const { meaning } = context.var.caller
    const id = context.req.param('id')
    const page = pageById(id === 'me' ? (meaning.pageId ?? '') : id, meaning)
    return context.json(conversations(page, meaning, new URL(context.req.url).searchParams))
  })

  graph.get('/me', context => {
    const { meaning } = context.var.caller
    const url = new URL(context.req.url)
    // "me" is the Page for a Page token.
    const me = meaning.pageId
      ? nodeOf(meaning.pageId, meaning, tokens)
      : userNode(personOf(meaning.person, worldFor(meaning)), meaning)
    return context.json(answer(me, url))
  })

  graph.get('/:id{\\d+}', context => {
    const { meaning } = context.var.caller
    const node = nodeOf(context.req.param('id'), meaning, tokens)
    return context.json(answer(node, new URL(context.req.url)))
  })

  graph.notFound(context => {
    throw unknownPath(withoutVersion(context.req.raw))
  })

  graph.onError((error, context) => {
    if (!(error instanceof GraphRefusal)) throw error
    return context.json(error.toBody(), error.status)
  })
  return graph
}

function answer(node: Node, url: URL): Record<string, unknown> {
  const fields = url.searchParams.get('fields')
  return resolve(node, fields ? readFields(fields) : undefined)
}

function list(nodes: readonly Node[], url: URL): unknown {
  const { start, limit, rows } = slice(nodes, url.searchParams)
  const answers = rows.map(node => answer(node, url))
  return envelope(url, nodes.length, { start, limit, rows: answers })
}

function refusalOf(check: () => void): GraphRefusal | undefined {
  try {
    check()
    return undefined
  } catch (refusal) {
    if (refusal instanceof GraphRefusal) return refusal
    throw refusal
  }
}

/** Reads the token from the query or from a bearer header. */
export function tokenOf(request: Request): string | undefined {
  const inQuery = new URL(request.url).searchParams.get('access_token')
  return inQuery ?? /^(?:Bearer|OAuth) (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
}

export function withoutVersion(request: Request): string {
  const path = new URL(request.url).pathname.replace(/^\/v\d+\.\d+(?=\/)/, '')
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
