import { moveMoments } from '../errors/meta-moments.ts'
import { formOfAnswer } from '../expectation/answers.ts'
import { parseLossless } from '../graph/lossless-json.ts'
import { readExchangeAnswer } from '../login/exchange/exchange-answer.ts'
import type { InstagramGrant } from '../login/exchange/instagram-grant.ts'
import type { PendingLogin } from '../login/pending.ts'
import type { AuthorizationCode } from '../login/reply/authorization-code.ts'
import { type Outcome, readOutcome } from '../login/reply/outcome.ts'
import { toResponseAddress } from '../login/reply/response.ts'
import { toScopes } from '../login/scopes/scope-text.ts'
import { mapForm } from './map-form.ts'
import { replayedToken } from './replayed-token.ts'
import { type SavedCapture, type SavedLogin, savedStart } from './saved-login.ts'

/** One answer for the simulated Meta to give again. */
export type ReplayedAnswer = {
  readonly method: string
  readonly address: string
  readonly status: number
  readonly body: string
  readonly failure: SavedCapture['failure']
}

/** A saved login as if it happened now. */
type ReplayedLogin = {
  /** `none` if the file begins after the login, for example with a pasted token. */
  readonly outcome:
    | Outcome
    | { readonly kind: 'granted'; readonly grant: InstagramGrant }
    /** Meta refused to exchange the code. The terminal printed the answer. */
    | { readonly kind: 'refused-code'; readonly code: AuthorizationCode; readonly answer: string }
  readonly answers: readonly ReplayedAnswer[]
}

/** Brings a saved login to life: its tokens are simulated ones, and its instants are moved to now. */
export function replayLogin(saved: SavedLogin, now: Date): ReplayedLogin {
  const shift = Math.floor(now.getTime() / 1000) - savedStart
  const { captures } = saved
  return {
    outcome: outcomeOf(captures, now, shift),
    answers: captures.flatMap(capture => answerOf(capture, shift) ?? []),
  }
}

function outcomeOf(
  captures: readonly SavedCapture[],
  now: Date,
  shift: number,
): ReplayedLogin['outcome'] {
  const request = captures.findLast(({ kind }) => kind === 'dialog_url')
  const pending = requestedBy(request?.raw ?? '', now)
  const exchange = captures.findLast(({ kind }) => kind === 'ig_exchange')
  const isRefused = (exchange?.status ?? 200) >= 400
  if (exchange && !isRefused) {
    const grant = readExchangeAnswer(alive(exchange.raw), {
      environment: 'simulated',
      appId: pending.appId,
      askedPermissions: pending.permissions,
      since: now,
      now,
      arrivedNow: true,
    })
    return { kind: 'granted', grant }
  }
  const redirect = captures.findLast(({ kind }) => /redirect/.test(kind))
  if (redirect === undefined) return { kind: 'none' }
  const raw = alive(redirect.raw).replace(
    /(data_access_expiration_time=)(\d{9,11})/,
    (_all, name, seconds) => `${name}${Number(seconds) + shift}`,
  )
  const outcome = readOutcome(toResponseAddress(raw), {
    spend: () => pending,
    environment: 'simulated',
    family: pending.family,
    now,
  })
  return exchange && outcome.kind === 'code'
    ? { kind: 'refused-code', code: outcome.code, answer: exchange.raw }
    : outcome
}

function requestedBy(dialog: string, now: Date): PendingLogin {
  const query = URL.canParse(dialog) ? new URL(dialog).searchParams : new URLSearchParams()
  const base = {
    state: query.get('state') ?? '',
    environment: 'simulated',
    appId: query.get('client_id') ?? undefined,
    permissions: toScopes(query.get('scope') ?? ''),
    issuedAt: now,
  } as const
  // Facebook Login answers with a code only where a challenge was sent.
  if (query.get('response_type') === 'code' && !query.has('code_challenge')) {
    return { ...base, family: 'instagram-login', redirectUri: query.get('redirect_uri') ?? '' }
  }
  const configurationId = query.get('config_id')
  return {
    ...base,
    family: 'facebook-login',
    dialog: query.has('extras') ? 'guided' : 'plain',
    ...(configurationId === null ? {} : { configurationId }),
    ...(query.has('code_challenge') ? { pkce: true } : {}),
  }
}

function answerOf(capture: SavedCapture, shift: number): ReplayedAnswer | undefined {
  const { kind, request, status = 200, raw, failure } = capture
  const [method = '', address = ''] = request?.split(' ') ?? []
  if (kind !== 'graph_answer' || !URL.canParse(address)) return undefined
  return {
    method,
    address: alive(address),
    status,
    body: revived(method, address, raw, shift),
    failure,
  }
}

function revived(method: string, address: string, raw: string, shift: number): string {
  if (raw === '') return ''
  try {
    const body = parseLossless(raw)
    const { host, pathname } = new URL(address)
    const call = `${method} ${pathname.replace(/^\/v[\d.]+/, '')}`
    const moved = mapForm(
      body,
      formOfAnswer(call, host, body) ?? 'anything',
      (value, form) =>
        form === 'instant' && typeof value === 'number' && value !== 0 ? value + shift : value,
      name => name,
    )
    return alive(moveMoments(JSON.stringify(moved), shift))
  } catch {
    // The file was changed by hand. The screen then shows an answer that cannot be read.
    return raw
  }
}

/** Made-up tokens and codes get the alphabet of the simulated Meta's. */
function alive(text: string): string {
  return text
    .replace(/\bTOKEN-\d+-(?:EAA|IGAA|IGQ|SIM|ODD)\b/g, token => `${replayedToken}${token}`)
    .replace(/\bCODE-\d+/g, code => `${replayedToken}${code}`)
    .replace(/(state=)STATE-\d+/g, `$1STATE-1`)
}
