import { timingSafeEqual } from 'node:crypto'

const appId = 'KEYTAG_APP_ID'
const redirectUri = 'KEYTAG_REDIRECT_URI'
const cookieName = '__Host-instagram-state'

/**
 * Takes the code that Instagram sends people back with, and exchanges it: only a server may, because
 * the exchange needs the app secret.
 *
 *   createServer((request, response) => {
 *     if (request.url.startsWith('KEYTAG_CALLBACK')) {
 *       return takeCode(request, response, keep).catch(() => response.writeHead(500).end())
 *     }
 *   })
 *
 * `keep(account, request)` is yours to write: encrypt the token, store it beside your user, never log
 * it. Keep the query of this one address out of your log, too: the code is in it.
 */
export async function takeCode(request, response, keep) {
  const finish = (words, headers = {}) => {
    // The code is out of the address, whatever the outcome.
    response.writeHead(303, {
      // The # at its end, or the browser carries Instagram's own #_ along.
      location: `/?instagram=${words}#`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      ...headers,
    })
    response.end()
  }
  const query = new URL(request.url, redirectUri).searchParams
  if (!isSame(query.get('state'), cookie(request.headers.cookie))) return finish('not-started-here')
  // Only a match spends the state: a stranger's link must not end a login that is on its way.
  const spent = { 'set-cookie': `${cookieName}=; Path=/; Secure; SameSite=Lax; Max-Age=0` }
  if (query.get('error') === 'access_denied') return finish('cancelled', spent)
  const code = query.get('code')
  if (!code || !/^[\w-]{8,2048}$/.test(code)) return finish('refused', spent)

  const short = await read('https://api.instagram.com/oauth/access_token', {
    client_id: appId,
    client_secret: process.env.INSTAGRAM_APP_SECRET,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
    code,
  })
  const token = /"access_token"\s*:\s*"([\w-]+)"/.exec(short)?.[1]
  // The ID may come as a bare number that is too great for JavaScript: read it as text.
  const userId = /"user_id"\s*:\s*"?(\d+)/.exec(short)?.[1]
  if (!token) return finish('refused', spent)

  const long = await read('https://graph.instagram.com/access_token', undefined, {
    grant_type: 'ig_exchange_token',
    client_secret: process.env.INSTAGRAM_APP_SECRET,
    access_token: token,
  })
  // 60 days. Refresh it before they are over: graph.instagram.com/refresh_access_token.
  const longLived = /"access_token"\s*:\s*"([\w-]+)"/.exec(long)?.[1]
  await keep({ userId, token: longLived ?? token, isLongLived: longLived !== undefined }, request)
  finish('connected', spent)
}

/** The answer's text; empty where there is none, so that nothing is thrown with a secret in it. */
async function read(address, form, query = {}) {
  try {
    const answer = await fetch(`${address}?${new URLSearchParams(query)}`, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'error',
    })
    return answer.ok ? await answer.text() : ''
  } catch {
    return ''
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
