import { matches } from '../../errors/match.ts'
import { isStatus } from '../errors/error-numbers.ts'
import { noFacts } from '../errors/error-records.ts'
import { certaintyOf, type FoundError } from '../errors/errors-in-text.ts'
import type { Place, RedirectThing } from '../thing.ts'
import { type FoundAddress, type Parameter, valueNamed } from './addresses.ts'

/** Reads the address that a login came back to; `undefined` for any other address. */
export function redirectThingOf(
  found: FoundAddress,
): (RedirectThing & { place: Place }) | undefined {
  const { query, fragment, host } = found
  const all = [...query, ...fragment]
  const place = { start: found.start, end: found.end }
  const error = refusalIn(all, place)
  if (error && (host !== '' || isOfLogin(all, error))) {
    const isDialogs = valueNamed(all, 'error') === undefined
    const entry = error.matches[0]?.entry.id ?? (isDialogs ? 'dialog-refused' : 'login-refused')
    return {
      kind: 'redirect',
      brings: 'refusal',
      entry,
      error,
      isTokenInQuery: false,
      declined: [],
      place,
    }
  }
  // A single parameter is a token with its name, copied from a call.
  const isLogin = host !== '' || all.length > 1 || query.length === 0
  if (host === 'developers.facebook.com') return undefined
  if (isLogin && (has(all, 'access_token') || has(all, 'long_lived_token'))) {
    const inQuery = has(query, 'access_token') || has(query, 'long_lived_token')
    // Without an address before it nobody knows which sign stood there.
    const isTokenInQuery = inQuery && host !== ''
    const entry = isTokenInQuery ? 'login-token-in-query' : 'login-worked'
    return {
      kind: 'redirect',
      brings: 'tokens',
      entry,
      error: undefined,
      isTokenInQuery,
      declined: declinedIn(all),
      place,
    }
  }
  if (!isCode(found)) return undefined
  return {
    kind: 'redirect',
    brings: 'code',
    entry: 'login-code',
    error: undefined,
    isTokenInQuery: false,
    declined: declinedIn(all),
    place,
  }
}

/** Permissions that the person has unticked: Meta names them where return_scopes asked for it. */
function declinedIn(all: readonly Parameter[]): readonly string[] {
  const names = (valueNamed(all, 'denied_scopes') ?? '').split(/[,\s]+/)
  return names.filter(name => /^[a-z_]{3,60}$/.test(name)).slice(0, 50)
}

/** Without a host, `error` is a word of any server's log: a refusal of a login says more than that. */
function isOfLogin(all: readonly Parameter[], { certainty }: FoundError): boolean {
  const isOfOAuth = errorsOfOAuth.test(valueNamed(all, 'error') ?? '')
  return certainty !== 'nothing' || isOfOAuth || besideError.some(name => has(all, name))
}

/** Names that only OAuth has. Its `server_error` is any server's word too. */
const errorsOfOAuth =
  /^(?:access_denied|invalid_(?:request|client|grant|scope|token)|unauthorized_client|unsupported_response_type)$/

const besideError = ['state', 'error_description', 'error_reason', 'error_code', 'error_message']

function has(parameters: readonly Parameter[], name: string): boolean {
  return (valueNamed(parameters, name) ?? '') !== ''
}

/** Other sites have a parameter of that name too: Meta's codes are long, or end in `#_`. */
function isCode({ address, query, fragment }: FoundAddress): boolean {
  // A router of the page may have moved the reply behind the #.
  const code = valueNamed([...query, ...fragment], 'code') ?? ''
  if (code === '' || /^\d{1,6}$/.test(code)) return false
  if (!/^[\w.|[\]-]+$/.test(code)) return false
  return code.length >= 20 || has(query, 'state') || /#_(?:=_)?$/.test(address)
}

/** Meta's words are shorter by far. */
const longestWords = 4000

/** Errors come with `error`, or, from the dialog itself, with `error_code` and `error_message`. */
function refusalIn(all: readonly Parameter[], place: Place): FoundError | undefined {
  const error = valueNamed(all, 'error')
  const written = valueNamed(all, 'error_code')
  const message = valueNamed(all, 'error_message')
  if (error === undefined && message === undefined && !/^\d{3,7}$/.test(written ?? ''))
    return undefined
  const described = valueNamed(all, 'error_description')
  const reason = valueNamed(all, 'error_reason')
  // A cancelled login carries error_code=200, which is no missing permission.
  const isDenied = error === 'access_denied' || reason === 'user_denied'
  const number = Number(written)
  const isNumber = /^\d{1,9}$/.test(written ?? '') && !isDenied && !isStatus(number)
  const code = isNumber ? number : undefined
  const named = isDenied ? 'access_denied' : error
  const text = [named && `error=${named}`, reason, described, message, written]
    .map(words => words?.slice(0, longestWords))
    .filter(Boolean)
    .join('\n')
  const found = matches({ code, text })
  return {
    facts: {
      ...noFacts,
      code,
      messages: [described, message].flatMap(words => words ?? []),
    },
    matches: found.slice(0, 6),
    certainty: certaintyOf(found[0]),
    unknownSubcode: undefined,
    ...place,
  }
}
