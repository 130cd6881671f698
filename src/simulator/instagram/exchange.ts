import { Hono } from 'hono'
import type { InstagramApp } from './app.ts'
import { unsupported } from './errors.ts'
import type { InstagramMemory } from './memory.ts'
import { endOf, type InstagramTokens, type Meaning } from './token.ts'
import { withBareUserId } from './user-id.ts'
import { accountOf, instagramWorldOf } from './worlds.ts'

/**
 * api.instagram.com. It never sends Access-Control-Allow-Origin, because the exchange needs the app secret.
 * No page can read its answers.
 */
export function createExchange(options: {
  readonly now: () => Date
  readonly apps: readonly InstagramApp[]
  readonly tokens: InstagramTokens
  readonly memory: InstagramMemory
  readonly isHistory: boolean
}): Hono {
  const { now, apps, tokens, memory } = options
  const exchange = new Hono({ strict: false })

  // An issue of 2024: it redirects to www.instagram.com with an added parameter.
  exchange.get('/oauth/authorize', context => {
    const target = new URL('https://www.instagram.com/oauth/authorize/third_party')
    target.search = new URL(context.req.url).search
    target.searchParams.append('logger_id', crypto.randomUUID())
    return context.redirect(target.href, 302)
  })

  exchange.post('/oauth/access_token', async context => {
    const form = await readForm(context.req.raw)
    const app = apps.find(each => each.appId === form.get('client_id'))
    if (!app) return context.json(refusal('Invalid platform app'), 400)
    // The text of the legacy API (2016). Today's is unknown.
    if (form.get('client_secret') !== app.secret) {
      return context.json(refusal('Invalid Client Secret'), 400)
    }
    // A guess, text included.
    if (form.get('grant_type') !== 'authorization_code') {
      return context.json(refusal('Invalid grant_type'), 400)
    }
    const code = form.get('code') ?? ''
    const meaning = tokens.read(code)
    const fault = faultOf(meaning, code, form.get('redirect_uri'))
    if (fault || !meaning) return context.json(refusal(fault ?? notFound), 400)
    memory.usedCodes.add(code)
    const answer = toAnswer(meaning, tokens.write({ ...meaning, kind: 'short', issuedAt: now() }))
    return context.body(answer, 200, { 'content-type': 'application/json; charset=UTF-8' })
  })

  // An issue of 2026: a GET gets an answer in Graph's shape.
  exchange.get('/oauth/access_token', context => context.json(unsupported('get').toBody(), 400))
  exchange.notFound(context => context.json(refusal('Not found'), 404))
  return exchange

  function faultOf(meaning: Meaning | undefined, code: string, redirectUri: string | null) {
    if (meaning?.kind !== 'code') return notFound
    const world = instagramWorldOf(meaning.world)
    // Basic Display codes get no token since the API ended. The text is a guess.
    if (meaning.api === 'basic-display' && !options.isHistory) return 'Invalid platform app'
    if (world.exchange === 'used' || memory.usedCodes.has(code)) return notFound
    // A guess: an expired code gets the same answer.
    if (world.exchange === 'ended' || endOf(meaning) <= now()) return notFound
    if (world.exchange === 'wrong-redirect' || meaning.redirectUri !== redirectUri) {
      return 'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request'
    }
    return undefined
  }
}

const notFound = 'Matching code was not found or was already used'

/** Meta's order of keys varies. */
function refusal(message: string) {
  return { error_type: 'OAuthException', code: 400, error_message: message }
}

/** Reads `application/x-www-form-urlencoded` and the `multipart/form-data` of `curl -F`. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const form = new URLSearchParams()
  // Without a form, all fields are missing.
  const sent = await request.formData().catch(() => [])
  for (const [name, value] of sent) if (typeof value === 'string') form.append(name, value)
  return form
}

/** Two shapes: inside `data` as documented, or flat with a bare number as developers report. */
function toAnswer(meaning: Meaning, token: string): string {
  const world = instagramWorldOf(meaning.world)
  const user_id = accountOf(meaning.account, world).userId
  if (meaning.api === 'basic-display') return withBareUserId({ access_token: token, user_id })
  if (world.shape === 'flat') {
    return withBareUserId({ access_token: token, user_id, permissions: meaning.granted })
  }
  const permissions = meaning.granted.join(',')
  return JSON.stringify({ data: [{ access_token: token, user_id, permissions }] })
}
