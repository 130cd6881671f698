import { Hono } from 'hono'
import { grantedPages, listedPages } from '../granted.ts'
import type { Page } from '../page.ts'
import type { Meaning, Tokens } from '../token.ts'
import { personOf, worldOf } from '../worlds.ts'
import {
  GraphRefusal,
  missingToken,
  unknownField,
  unknownObject,
  unknownPath,
  unparsableToken,
} from './errors.ts'
import { type Node, readFields, resolve } from './fields.ts'
import { instagramNode, pageNode, userNode } from './nodes.ts'
import { envelope, slice } from './paging.ts'
import { checkAlive, checkPages, type Memory, removeApp } from './trouble.ts'

type Caller = { readonly meaning: Meaning; readonly text: string }

/** graph.facebook.com: the few nodes and edges a login leads to. */
export function createGraph(options: {
  readonly now: () => Date
  readonly tokens: Tokens
  readonly memory: Memory
}): Hono<{ Variables: { caller: Caller } }> {
  const { now, tokens, memory } = options
  const graph = new Hono<{ Variables: { caller: Caller } }>({ getPath: withoutVersion })

  graph.use(async (context, next) => {
    const text = tokenOf(context.req.raw)
    if (!text) throw missingToken()
    const meaning = tokens.read(text)
    if (!meaning) throw unparsableToken()
    checkAlive(meaning, memory, now())
    context.set('caller', { meaning, text })
    await next()
  })

  graph.get('/me/accounts', context => {
    const { meaning, text } = context.var.caller
    if (meaning.pageId) throw unknownField('accounts', 'Page')
    const url = new URL(context.req.url)
    const pages = listedPages(meaning)
    const { start, rows } = slice(pages, url.searchParams)
    checkPages(meaning, text, start, memory, now())
    const answers = rows.map(page => answer(pageNode(page, meaning, tokens), url))
    return context.json(envelope(url, pages.length, { start, rows: answers }))
  })

  graph.on(['GET', 'POST', 'DELETE'], '/me/permissions', context => {
    const { meaning } = context.var.caller
    if (meaning.pageId) throw unknownField('permissions', 'Page')
    // Graph takes ?method=delete for a DELETE, so that a page needs no preflight.
    const method = context.req.query('method') ?? context.req.method
    if (method.toLowerCase() === 'delete') {
      removeApp(meaning, memory, now())
      return context.json({ success: true })
    }
    const of = (status: string) => (permission: string) => ({ permission, status })
    const granted = [...meaning.granted.filter(name => name !== 'public_profile'), 'public_profile']
    return context.json({
      data: [...granted.map(of('granted')), ...meaning.declined.map(of('declined'))],
    })
  })

  // Only an app token or a developer's own is let through, and there is neither here.
  graph.get('/debug_token', () => {
    throw new GraphRefusal(
      400,
      100,
      '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    )
  })

  graph.get('/me', context => {
    const { meaning } = context.var.caller
    const url = new URL(context.req.url)
    if (!meaning.pageId) {
      return context.json(answer(userNode(personOf(meaning.person, worldOf(meaning.world))), url))
    }
    return context.json(answer(nodeOf(meaning.pageId, meaning, tokens), url))
  })

  graph.get('/:id{\\d+}', context => {
    const { meaning } = context.var.caller
    return context.json(
      answer(nodeOf(context.req.param('id'), meaning, tokens), new URL(context.req.url)),
    )
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

/** What the Page token may see is its own Page, and the account on it. */
function nodeOf(id: string, meaning: Meaning, tokens: Tokens): Node {
  const person = personOf(meaning.person, worldOf(meaning.world))
  if (id === person.userId && !meaning.pageId) return userNode(person)
  const visible = grantedPages(meaning).filter(
    page => meaning.pageId === undefined || page.id === meaning.pageId,
  )
  const page = visible.find(each => each.id === id)
  // Without `fields` a Page by its ID gives name and ID.
  if (page) return { ...pageNode(page, meaning, tokens), unasked: ['name', 'id'] }
  const account = visible.flatMap(accountOf).find(each => each.id === id)
  if (!account) throw unknownObject(id)
  return instagramNode(account)
}

function accountOf({ account }: Page) {
  return account ? [account] : []
}

function answer(node: Node, url: URL): Record<string, unknown> {
  const fields = url.searchParams.get('fields')
  return resolve(node, fields ? readFields(fields) : undefined)
}

/** In the query, as everybody does, or as a bearer token. */
export function tokenOf(request: Request): string | undefined {
  const inQuery = new URL(request.url).searchParams.get('access_token')
  return inQuery ?? /^(?:Bearer|OAuth) (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
}

function withoutVersion(request: Request): string {
  const path = new URL(request.url).pathname.replace(/^\/v\d+\.\d+(?=\/)/, '')
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
