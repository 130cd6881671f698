// app/KEYTAG_TOKENS/route.ts
import { timingSafeEqual } from 'node:crypto'

const origin = 'KEYTAG_ORIGIN'
const cookieName = '__Host-instagram-state'

type Tokens = {
  access_token: string
  /** Not always sent. Without it, exchange the short one: fb_exchange_token. */
  long_lived_token: string | null
}

/**
 * Yours to write. Ask graph.facebook.com/debug_token, with your app's own token, whether `app_id` is
 * yours; encrypt the token; store it beside your user; never log it.
 */
async function keep(tokens: Tokens): Promise<void> {
  throw new Error(`Write what happens with ${Object.keys(tokens).length} tokens.`)
}

/** Takes what the callback page sends. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('origin') !== origin) return finish(403)
  const text = await readText(request)
  if (text === undefined) return finish(413)
  const sent = read(text)
  if (!isSame(sent.get('state'), cookie(request.headers.get('cookie')))) return finish(403)
  // Only a match spends the state: a stranger's form must not end a login that is on its way.
  const spent = { 'set-cookie': `${cookieName}=; Path=/; Secure; SameSite=Lax; Max-Age=0` }
  const [token, longLived = null] = [sent.get('access_token'), sent.get('long_lived_token')]
  if (!isToken(token) || (longLived !== null && !isToken(longLived))) return finish(422, spent)
  await keep({ access_token: token, long_lived_token: longLived })
  return finish(204, spent)
}

function finish(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** Undefined for a long body, of which no more is read. */
async function readText(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    if (text.length > 16_384) {
      await reader?.cancel()
      return undefined
    }
  }
}

function read(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map<string, unknown>(Object.entries(JSON.parse(text) ?? {}))
  } catch {
    return new Map()
  }
}

function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9]{20,4096}$/.test(text)
}

function cookie(header: string | null): string | undefined {
  const own = header?.split('; ').find(pair => pair.startsWith(`${cookieName}=`))
  return own?.slice(cookieName.length + 1)
}

/** In constant time, so that the answer's delay tells nothing. */
function isSame(sent: unknown, kept: string | undefined): boolean {
  if (typeof sent !== 'string' || kept === undefined || kept === '') return false
  const [a, b] = [Buffer.from(sent), Buffer.from(kept)]
  return a.length === b.length && timingSafeEqual(a, b)
}
