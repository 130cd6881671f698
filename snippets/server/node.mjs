import { timingSafeEqual } from 'node:crypto'

const origin = 'KEYTAG_ORIGIN'
const cookieName = '__Host-instagram-state'
const longest = 16_384
const isToken = text => typeof text === 'string' && /^[A-Za-z0-9]{20,4096}$/.test(text)

/**
 * Takes what the callback page sends to KEYTAG_TOKENS:
 *
 *   createServer((request, response) => {
 *     if (request.url === 'KEYTAG_TOKENS') {
 *       return takeTokens(request, response, keep).catch(() => response.writeHead(500).end())
 *     }
 *   })
 *
 * `keep(tokens, request)` is yours to write. Ask graph.facebook.com/debug_token, with your app's own
 * token, whether `app_id` is yours; encrypt the token; store it beside your user; never log it.
 */
export async function takeTokens(request, response, keep) {
  const finish = (status, headers = {}) => {
    response.writeHead(status, { 'cache-control': 'no-store', ...headers })
    response.end()
  }
  if (request.method !== 'POST') return finish(405)
  if (request.headers.origin !== origin) return finish(403)
  if (Number(request.headers['content-length']) > longest) return finish(413)
  const sent = await readJson(request)
  if (!isSame(sent?.state, cookie(request.headers.cookie))) return finish(403)
  // Only a match spends the state: a stranger's form must not end a login that is on its way.
  const spent = { 'set-cookie': `${cookieName}=; Path=/; Secure; SameSite=Lax; Max-Age=0` }
  const { access_token, long_lived_token = null } = sent
  if (!isToken(access_token)) return finish(422, spent)
  if (long_lived_token !== null && !isToken(long_lived_token)) return finish(422, spent)
  await keep({ access_token, long_lived_token }, request)
  finish(204, spent)
}

async function readJson(request) {
  let text = ''
  try {
    for await (const piece of request.setEncoding('utf8')) {
      text += piece
      if (text.length > longest) return undefined
    }
    return JSON.parse(text)
  } catch {
    // No JSON, or the browser was gone before the end of it.
    return undefined
  }
}

function cookie(header = '') {
  const own = header.split('; ').find(pair => pair.startsWith(`${cookieName}=`))
  return own?.slice(cookieName.length + 1)
}

/** In constant time, so that the answer's delay tells nothing. */
function isSame(sent, kept) {
  if (typeof sent !== 'string' || typeof kept !== 'string' || kept === '') return false
  const [a, b] = [Buffer.from(sent), Buffer.from(kept)]
  return a.length === b.length && timingSafeEqual(a, b)
}
