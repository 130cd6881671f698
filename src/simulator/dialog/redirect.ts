import { dataAccessEnd, shortSeconds } from '../instants.ts'
import type { Consent, Tokens } from '../token.ts'
import type { Codes } from './code.ts'
import type { Decision } from './decision.ts'
import type { LoginRequest } from './request.ts'

/** The address that Meta redirects to. Order and spelling follow the captured redirects. */
export function redirectFor(
  request: LoginRequest,
  decision: Decision,
  { tokens, codes }: { readonly tokens: Tokens; readonly codes: Codes },
  now: Date,
): string {
  if (decision.isCancelled) {
    return withQuery(request, [
      ['error', 'access_denied'],
      ['error_code', '200'],
      ['error_description', 'Permissions error'],
      ['error_reason', 'user_denied'],
    ])
  }
  if (decision.world.redirect === 'refused') {
    // A guess: the error of RFC 6749 in the shape of Meta's cancel redirect.
    return withQuery(request, [
      ['error', 'server_error'],
      ['error_code', '2'],
      ['error_description', 'Service temporarily unavailable'],
      ['error_reason', 'server_error'],
    ])
  }
  const { returns } = decision.world
  if (returns) {
    return withQuery(returns.hasState ? request : { ...request, state: null }, [
      ['error_code', String(returns.number)],
      ['error_message', returns.message],
    ])
  }
  const consent = { ...decision.consent, issuedAt: now }
  if (request.response === 'code') {
    const { redirectUri, challenge } = request
    return withQuery(request, [['code', codes.write({ consent, redirectUri, challenge })]])
  }
  return withFragment(request, decision, consent, tokens)
}

function withFragment(
  request: LoginRequest,
  decision: Decision,
  consent: Consent,
  tokens: Tokens,
): string {
  const { redirect } = decision.world
  // Captured once: expires_in=0 without a long-lived token.
  const isEndless = redirect === 'endless'
  const long = redirect !== 'without-long-lived-token' && !isEndless
  const fragment = toQuery(
    [
      [
        'access_token',
        tokens.write({ ...consent, kind: isEndless ? 'user-endless' : 'user-short' }),
      ],
      ['data_access_expiration_time', String(dataAccessEnd(consent.issuedAt))],
      ['expires_in', isEndless ? '0' : String(shortSeconds(consent.issuedAt))],
      ...(long
        ? ([['long_lived_token', tokens.write({ ...consent, kind: 'user-long' })]] as const)
        : []),
      ...(request.wantsScopes
        ? ([
            ['granted_scopes', [...consent.granted, 'public_profile'].join(',')],
            ['denied_scopes', consent.declined.join(',')],
          ] as const)
        : []),
      ...stateOf(request),
    ],
    encodeURIComponent,
  )
  // Meta's template has an empty query before the fragment.
  const mark = request.redirectUri.includes('?') ? '' : '?'
  return `${request.redirectUri}${mark}#${fragment}`
}

/** Codes and refusals travel in the query, even in the token flow, and end in `#_=_`. */
function withQuery(request: LoginRequest, parameters: readonly Parameter[]): string {
  const mark = request.redirectUri.includes('?') ? '&' : '?'
  const query = toQuery(parameters, text => encodeURIComponent(text).replaceAll('%20', '+'))
  const state = toQuery(stateOf(request), encodeURIComponent)
  return `${request.redirectUri}${mark}${query}${state && `&${state}`}#_=_`
}

type Parameter = readonly [name: string, value: string]

function stateOf({ state }: LoginRequest): readonly Parameter[] {
  return state === null ? [] : [['state', state]]
}

function toQuery(parameters: readonly Parameter[], encode: (text: string) => string): string {
  return parameters.map(([name, value]) => `${name}=${encode(value)}`).join('&')
}
