import { timingSafeEqual } from 'node:crypto'
import express from 'express'

const origin = 'KEYTAG_ORIGIN'
const cookieName = '__Host-instagram-state'
const isToken = text => typeof text === 'string' && /^[A-Za-z0-9]{20,4096}$/.test(text)

/**
 * Takes what the callback page sends: `app.use(instagramTokens(keep))`. For Express 5, which answers
 * for what `keep` throws; Express 4 leaves that to end the process.
 *
 * `keep(tokens, request)` is yours to write. Ask graph.facebook.com/debug_token, with your app's own
 * token, whether `app_id` is yours; encrypt the token; store it beside your user; never log it.
 */
export function instagramTokens(keep) {
  const router = express.Router()
  router.post('KEYTAG_TOKENS', express.json({ limit: '16kb' }), async (request, response) => {
    response.set('cache-control', 'no-store')
    if (request.get('origin') !== origin) return response.sendStatus(403)
    const sent = request.body ?? {}
    if (!isSame(sent.state, cookie(request.get('cookie')))) return response.sendStatus(403)
    // Only a match spends the state: a stranger's form must not end a login that is on its way.
    response.clearCookie(cookieName, { path: '/', secure: true, sameSite: 'lax' })
    const { access_token, long_lived_token = null } = sent
    if (!isToken(access_token)) return response.sendStatus(422)
    if (long_lived_token !== null && !isToken(long_lived_token)) return response.sendStatus(422)
    await keep({ access_token, long_lived_token }, request)
    return response.sendStatus(204)
  })
  return router
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
