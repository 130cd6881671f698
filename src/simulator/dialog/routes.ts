import { Hono } from 'hono'
import type { App } from '../app.ts'
import type { Tokens } from '../token.ts'
import { worldOf } from '../worlds.ts'
import type { Codes } from './code.ts'
import { readDecision } from './decision.ts'
import { dialogPage, errorPage } from './page.ts'
import { redirectFor } from './redirect.ts'
import { readLoginRequest } from './request.ts'

/** The part of www.facebook.com that a login needs. */
export function createDialog(options: {
  readonly now: () => Date
  readonly apps: readonly App[]
  readonly tokens: Tokens
  readonly codes: Codes
}): Hono {
  const dialog = new Hono({ getPath: withoutVersion })

  dialog.get('/dialog/oauth', context => {
    const query = new URL(context.req.url).searchParams
    const request = readLoginRequest(query, options.apps)
    const asJson = context.req.header('accept')?.includes('application/json') ?? false
    if ('message' in request) {
      return asJson ? context.json({ error: request }) : context.html(errorPage(request), 400)
    }
    const world = worldOf(query.get('world'))
    // The dialog with scripts knows the world and may change it.
    if (!asJson) {
      const error = world.dialog?.(request.app.name)
      return error ? context.html(errorPage(error), 400) : context.html(dialogPage(request, world))
    }
    return context.json({
      app: { name: request.app.name },
      permissions: request.permissions,
      guided: request.isGuided,
      rerequest: request.isRerequest,
      world: world.id,
    })
  })

  dialog.post('/dialog/oauth', async context => {
    const request = readLoginRequest(new URL(context.req.url).searchParams, options.apps)
    if ('message' in request) return context.html(errorPage(request), 400)
    const decision = readDecision(new URLSearchParams(await context.req.text()), request)
    const error = decision.world.dialog?.(request.app.name)
    if (error) return context.html(errorPage(error), 400)
    return context.redirect(redirectFor(request, decision, options, options.now()), 302)
  })

  dialog.notFound(context =>
    context.html(
      errorPage({ title: 'Page not found', message: 'Only the login dialog is simulated here.' }),
      404,
    ),
  )
  return dialog
}

/** Treats `/v25.0/dialog/oauth` as `/dialog/oauth`. */
function withoutVersion(request: Request): string {
  return new URL(request.url).pathname.replace(/^\/v\d+\.\d+(?=\/)/, '')
}
