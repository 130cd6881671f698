import { Hono } from 'hono'
import type { InstagramApp } from './app.ts'
import { type InstagramDecision, readInstagramDecision } from './decision.ts'
import { authorizePage, instagramErrorPage } from './page.ts'
import {
  type InstagramError,
  type InstagramRequest,
  personalAccount,
  readInstagramRequest,
} from './request.ts'
import type { InstagramTokens } from './token.ts'
import { instagramWorldOf } from './worlds.ts'

/** The part of www.instagram.com that a login needs. */
export function createAuthorize(options: {
  readonly now: () => Date
  readonly apps: readonly InstagramApp[]
  readonly tokens: InstagramTokens
  readonly isHistory: boolean
}): Hono {
  const { now, apps, tokens, isHistory } = options
  // Instagram accepts both paths, each with or without a final slash.
  const authorize = new Hono({
    getPath: request =>
      new URL(request.url).pathname.replace(/\/third_party(?=\/?$)/, '').replace(/\/$/, ''),
  })

  authorize.get('/oauth/authorize', context => {
    const query = new URL(context.req.url).searchParams
    const world = instagramWorldOf(query.get('world'))
    const request = readInstagramRequest(query, apps, world, isHistory)
    const asJson = wantsJson(context.req.raw)
    if ('message' in request) {
      return asJson
        ? context.json({ error: request })
        : context.html(instagramErrorPage(request), 400)
    }
    if (!asJson) return context.html(authorizePage(request, world))
    return context.json({
      app: { name: request.app.name },
      permissions: request.permissions,
      asksAgain: request.asksAgain,
      offersFacebook: request.offersFacebook,
      world: world.id,
    })
  })

  authorize.post('/oauth/authorize', async context => {
    const form = new URLSearchParams(await context.req.text())
    const query = new URL(context.req.url).searchParams
    const world = instagramWorldOf(form.get('world') ?? query.get('world'))
    const refuse = (error: InstagramError) =>
      wantsJson(context.req.raw)
        ? context.json({ error })
        : context.html(instagramErrorPage(error), 400)
    const request = readInstagramRequest(query, apps, world, isHistory)
    if ('message' in request) return refuse(request)
    const decision = readInstagramDecision(form, request, world)
    const { api, account, type } = decision.consent
    // Basic Display accepted personal accounts.
    if (!decision.isCancelled && type === 'Personal' && api === 'instagram-login') {
      return refuse(personalAccount(account))
    }
    return context.redirect(redirectFor(request, decision, tokens, now()), 302)
  })

  authorize.notFound(context =>
    context.html(
      instagramErrorPage({ title: 'Page not found', message: 'Only the login is simulated here.' }),
      404,
    ),
  )
  return authorize
}

/** `?code=…&state=…#_`. A cancelled login has no `error_code`, unlike Facebook's. */
function redirectFor(
  request: InstagramRequest,
  decision: InstagramDecision,
  tokens: InstagramTokens,
  issuedAt: Date,
): string {
  const { redirectUri, state } = request
  const code = () => tokens.write({ ...decision.consent, kind: 'code', issuedAt, redirectUri })
  const answer = decision.isCancelled
    ? 'error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request'
    : `code=${code()}`
  const mark = redirectUri.includes('?') ? '&' : '?'
  const echo = state === null ? '' : `&state=${encodeURIComponent(state)}`
  return `${redirectUri}${mark}${answer}${echo}${decision.isCancelled ? '' : '#_'}`
}

function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false
}
