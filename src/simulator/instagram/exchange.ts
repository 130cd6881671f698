import { Hono } from 'hono'
import type { InstagramApp } from './app.ts'
import { unsupported } from './errors.ts'
import type { InstagramMemory } from './memory.ts'
import { endOf, type InstagramTokens, type Meaning } from './token.ts'
import { withBareUserId } from './user-id.ts'
import { accountOf, instagramWorldOf } from './worlds.ts'

/**
 * api.instagram.com. It never sends an Access-Control-Allow-Origin, so that no page can read an
 * answer of its, in whatever status: the exchange needs the app secret.
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

  // Issue of 2024: it sends people on to www.instagram.com, with a parameter of its own.
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
    // The text of the legacy API (2016); today's is not known.
    if (form.get('client_secret') !== app.secret) {
      return context.json(refusal('Invalid Client Secret'), 400)
    }
    // A guess, text and all.
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

  // Issue of 2026: the exchange by GET is answered in Graph's shape.
  exchange.get('/oauth/access_token', context => context.json(unsupported('get').toBody(), 400))
  exchange.notFound(context => context.json(refusal('Not found'), 404))
  return exchange

  function faultOf(meaning: Meaning | undefined, code: string, redirectUri: string | null) {
    if (meaning?.kind !== 'code') return notFound
    const world = instagramWorldOf(meaning.world)
    // Nothing was made for Basic Display since it ended; the text is a guess.
    if (meaning.api === 'basic-display' && !options.isHistory) return 'Invalid platform app'
    if (world.exchange === 'used' || memory.usedCodes.has(code)) return notFound
    // That a code that ran out is answered in the same way is a guess.
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

/** As `application/x-www-form-urlencoded` or, as `curl -F` does, `multipart/form-data`. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const form = new URLSearchParams()
  // No form at all: every field is missing.
  const sent = await request.formData().catch(() => [])
  for (const [name, value] of sent) if (typeof value === 'string') form.append(name, value)
  return form
}

/** Two shapes: as documented inside `data`, or flat as implementers see it, with a bare number. */
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
