import {
  AccessToken,
  type Environment,
  isCodeOf,
  isTokenOf,
  LoginCode,
} from '../../access-token.ts'
import type { Family } from '../../family.ts'
import type { FacebookPendingLogin, InstagramPendingLogin, PendingLogin } from '../pending.ts'
import {
  AuthorizationDenied,
  AuthorizationRefused,
  DialogRefused,
  MalformedResponse,
  StateMismatch,
} from '../refusals.ts'
import { lastFragment } from '../token-in-address.ts'
import type { AuthorizationCode, ReturnedCode } from './authorization-code.ts'
import { type Grant, toGrant } from './grant.ts'

/** An address, split as on the wire. Neither part has its leading `?` or `#`. */
export type ResponseAddress = { readonly query: string; readonly fragment: string }

export type ReadingContext = {
  /** Returns and spends the pending login of a state. */
  readonly spend: (state: string) => PendingLogin | undefined
  /** The environment of the callback route. */
  readonly environment: Environment
  /** The family of the callback route. */
  readonly family: Family
  readonly now: Date
  /** Replaces a foreign pending login, only for a login that the person vouched for. */
  readonly standIn?: PendingLogin
}

/** Parameters of RFC 6749 section 4.2.2 and of Meta. The RFC demands that others are ignored. */
const known = [
  'access_token',
  'data_access_expiration_time',
  'expires_in',
  'long_lived_token',
  'granted_scopes',
  'denied_scopes',
  'state',
  'code',
  'error',
  'error_code',
  'error_reason',
  'error_description',
  'error_message',
] as const

type Name = (typeof known)[number]
/** Without any of these, and without a failure of the dialog, it is an ordinary visit. */
const telling: readonly Name[] = ['access_token', 'code', 'error']
type Part = 'query' | 'fragment'
type Parameters = ReadonlyMap<Name, { readonly value: string; readonly part: Part }>

/** Splits `?query#fragment` or a whole address. Skips a hash route before the tokens. */
export function toResponseAddress(address: string): ResponseAddress {
  const hash = address.indexOf('#')
  const before = hash < 0 ? address : address.slice(0, hash)
  const after = hash < 0 ? '' : address.slice(hash + 1)
  const question = before.indexOf('?')
  return {
    query: question < 0 ? '' : before.slice(question + 1),
    fragment: lastFragment(after),
  }
}

/**
 * Reads an authorization response; `undefined` for an address without one (an ordinary visit). Throws a
 * refusal for a response that is neither a grant nor a code. A code of Facebook Login counts only for a login
 * that asked for one. Order: parameters, `state`, `error`, shape.
 * RFC 6749 sections 4.1.2, 4.2.2 and 10.12.
 * @throws StateMismatch, AuthorizationDenied, AuthorizationRefused, DialogRefused, MalformedResponse
 */
export function readAuthorizationResponse(
  address: ResponseAddress,
  context: ReadingContext,
): Grant | AuthorizationCode | ReturnedCode | undefined {
  const parameters = readParameters(address)
  const isDialogFailure = tellsDialogFailure(parameters)
  if (!isDialogFailure && !telling.some(name => parameters.has(name))) return undefined
  const state = parameters.get('state')?.value
  const spent = state === undefined ? undefined : context.spend(state)
  const pending = spent ?? context.standIn
  if (state !== undefined && pending === undefined) throw new StateMismatch('unknown')
  if (pending && pending.environment !== context.environment) throw new StateMismatch('environment')
  if (pending && pending.family !== context.family) throw new StateMismatch('family')

  if (isDialogFailure) throw toDialogRefused(parameters, spent)
  if (parameters.has('error')) throw toRefusal(parameters, pending)
  if (pending === undefined) throw new StateMismatch('missing')
  if (pending.family === 'instagram-login') return readCode(parameters, pending, context.now)
  return pending.pkce && parameters.has('code')
    ? { kind: 'returned-code', pending, code: codeIn(parameters, pending.environment) }
    : readGrant(parameters, pending, context.now)
}

function readParameters({ query, fragment }: ResponseAddress): Parameters {
  if (query.length > 16_384 || fragment.length > 65_536) throw new MalformedResponse('too-long')
  const parameters = new Map<Name, { value: string; part: Part }>()
  let count = 0
  for (const [part, text] of [
    ['query', query],
    ['fragment', fragment],
  ] as const) {
    for (const [name, value] of new URLSearchParams(text)) {
      if (++count > 64) throw new MalformedResponse('too-long')
      const wanted = known.find(candidate => candidate === name)
      if (wanted === undefined) continue
      if (parameters.has(wanted)) throw new MalformedResponse('repeated')
      parameters.set(wanted, { value, part })
    }
  }
  return parameters
}

/** A number in the dialog's own range is enough, without words. */
function tellsDialogFailure(parameters: Parameters): boolean {
  if (telling.some(name => parameters.has(name))) return false
  const number = parameters.get('error_code')?.value
  return number !== undefined && (parameters.has('error_message') || /^1349\d{3}$/.test(number))
}

function toDialogRefused(parameters: Parameters, pending: PendingLogin | undefined): Error {
  const number = parameters.get('error_code')?.value ?? ''
  return new DialogRefused({
    pending,
    number: /^\d{1,9}$/.test(number) ? Number(number) : undefined,
    words: parameters.get('error_message')?.value.slice(0, 500) || undefined,
  })
}

/**
 * Without Keytag's state only the fixed kinds are told apart, because a stranger's words must not be shown.
 */
function toRefusal(parameters: Parameters, pending: PendingLogin | undefined): Error {
  const error = parameters.get('error')?.value
  const reason = parameters.get('error_reason')?.value
  if (error === 'access_denied' && (reason === undefined || reason === 'user_denied')) {
    return new AuthorizationDenied(pending, reason === 'user_denied')
  }
  const text = (name: Name) => parameters.get(name)?.value.slice(0, 300)
  return new AuthorizationRefused(
    pending && {
      pending,
      error: text('error'),
      code: text('error_code'),
      reason: text('error_reason'),
      description: text('error_description') ?? text('error_message'),
    },
  )
}

function readGrant(parameters: Parameters, pending: FacebookPendingLogin, now: Date): Grant {
  const token = (name: Name): AccessToken | undefined => {
    const parameter = parameters.get(name)
    if (parameter === undefined || parameter.value === '') return undefined
    if (parameter.part === 'query') throw new MalformedResponse('token-in-query')
    if (!isTokenOf(pending.environment, parameter.value)) throw new MalformedResponse('not-a-token')
    return new AccessToken(parameter.value)
  }
  const shortLived = token('access_token')
  const longLived = token('long_lived_token')
  if (parameters.has('code')) throw new MalformedResponse(shortLived ? 'code-and-token' : 'code')
  if (shortLived === undefined) throw new MalformedResponse('not-a-token')
  return toGrant({
    pending,
    now,
    shortLived,
    longLived,
    expiresIn: parameters.get('expires_in')?.value,
    dataAccessExpirationTime: parameters.get('data_access_expiration_time')?.value,
    granted: parameters.get('granted_scopes')?.value,
    declined: parameters.get('denied_scopes')?.value,
  })
}

/** Milliseconds. Instagram's codes are good for an hour (Business Login page). */
const codeLife = 60 * 60 * 1000

function readCode(
  parameters: Parameters,
  pending: InstagramPendingLogin,
  now: Date,
): AuthorizationCode {
  const code = codeIn(parameters, pending.environment)
  return {
    family: pending.family,
    environment: pending.environment,
    appId: pending.appId,
    askedPermissions: pending.permissions,
    redirectUri: pending.redirectUri,
    ...(pending.linked ? { linked: true } : {}),
    code,
    issuedAt: now,
    expiresAt: new Date(now.getTime() + codeLife),
  }
}

/** The code of a response without tokens. */
function codeIn(parameters: Parameters, environment: Environment): LoginCode {
  const code = parameters.get('code')
  for (const name of ['access_token', 'long_lived_token'] as const) {
    if (parameters.has(name)) throw new MalformedResponse(code ? 'code-and-token' : 'token')
  }
  if (code?.part === 'fragment') throw new MalformedResponse('code-in-fragment')
  // `#_` is not part of the code, also if a copied address has encoded it.
  const text = code?.value.replace(/#_$/, '') ?? ''
  if (!isCodeOf(environment, text)) throw new MalformedResponse('not-a-code')
  return new LoginCode(text)
}
