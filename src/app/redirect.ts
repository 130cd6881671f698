import type { Arrival } from '../arrival/hand-over.ts'
import type { AuthorizationCode } from '../core/login/authorization-code.ts'
import type { Grant } from '../core/login/grant.ts'
import { readSpent } from '../core/login/pending.ts'
import { readAuthorizationResponse } from '../core/login/response.ts'
import type { FirstRequest } from '../meta.ts'
import { wipeLateRedirect } from './late-redirect.ts'

/** What the redirect came to. Taken once, before React starts. */
export type Redirect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blocked'; readonly why: 'framed' | 'service-worker' }
  | { readonly kind: 'refused'; readonly refusal: unknown }
  | { readonly kind: 'granted'; readonly take: Once<Granted> }
  | { readonly kind: 'code'; readonly take: Once<AuthorizationCode> }

type Granted = { readonly grant: Grant; readonly first: FirstRequest | undefined }

/** Gives what it holds to the first who asks, and keeps nothing: the session alone has the tokens. */
export type Once<T> = () => T | undefined

/** Says what the address means that the arrival script took: in full, and once. */
export function takeRedirect(arrival: Arrival | undefined): Redirect {
  wipeLateRedirect()
  // No arrival is an arrival script that failed: then nobody has looked for a frame yet.
  if (arrival === undefined && window.top !== window.self) return { kind: 'blocked', why: 'framed' }
  if (arrival?.blocked) return { kind: 'blocked', why: arrival.blocked }
  if (arrival?.route === undefined) return { kind: 'nothing' }
  const { address, route, spent, now, first } = arrival
  try {
    const response = readAuthorizationResponse(address, {
      spend: state => readSpent(spent, state, now),
      ...route,
      now,
    })
    if (response === undefined) return { kind: 'nothing' }
    return response.family === 'facebook-login'
      ? { kind: 'granted', take: once({ grant: response, first }) }
      : { kind: 'code', take: once(response) }
  } catch (refusal) {
    return { kind: 'refused', refusal }
  }
}

export function once<T>(value: T | undefined): Once<T> {
  let held: T | undefined = value
  return () => {
    const taken = held
    held = undefined
    return taken
  }
}
