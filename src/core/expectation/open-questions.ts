import type { ObservedCall } from '../graph/client.ts'
import { isRecord } from '../is-record.ts'
import { surelyLong } from '../login/reply/grant.ts'
import type { Redirect } from './redirect.ts'

/** The part of a login request that may decide what comes back. */
export type AskedLogin = {
  readonly family: 'facebook-login' | 'instagram-login'
  readonly dialog?: 'guided' | 'plain' | undefined
  readonly configured: boolean
  readonly permissions: readonly string[]
  /** Meta’s answer about a token names the app that it was made for. */
  readonly appId?: string | undefined
  /** Facebook Login was asked for a code, with PKCE. */
  readonly pkce?: boolean | undefined
}

/**
 * Answers to questions that no document and no capture settles. One sentence each, from one real
 * login. `docs/first-contact.md` lists the questions.
 */
export function answersOfRedirect(asked: AskedLogin, redirect: Redirect): readonly string[] {
  const { dialog, configured } = asked
  const { family, kind, hasState } = redirect
  // Without its pending login nobody knows which dialog it was.
  if (family === 'instagram-login' || dialog === undefined || kind === undefined) return []
  const by = `the ${dialog} dialog${configured ? ' with a configuration' : ''}`
  const stateWords = hasState ? 'The state came back' : 'No state came back'
  if (kind === 'granted') {
    const sent = redirect.given.some(([name]) => name === 'long_lived_token')
      ? 'A long-lived token'
      : 'No long-lived token'
    return [`${sent} came from ${by}.`, `${stateWords} from ${by}.`]
  }
  if (kind === 'code') {
    return [`A code came from ${by}, which was asked with PKCE.`, `${stateWords} from ${by}.`]
  }
  const failed = kind === 'cancelled' ? 'cancelled login' : 'failed dialog'
  return [`${stateWords} from a ${failed} of ${by}.`]
}

/** As above, from one call to the real Meta. */
export function answersOfCall(call: ObservedCall): readonly string[] {
  const method = call.call.split(' ')[0]
  const { host, pathname } = new URL(call.address)
  return [
    ...(method === 'DELETE'
      ? [
          call.failure === 'unreachable'
            ? `The browser could not send a DELETE to ${host}: the preflight failed, or there is no connection.`
            : `The browser may send a DELETE to ${host}: the preflight passed.`,
        ]
      : []),
    ...(call.answer ? headersOf(call, host) : []),
    ...(pathname === '/refresh_access_token' ? refreshOf(call, host) : []),
    ...(pathname.endsWith('/oauth/access_token') ? exchangeOf(call, host) : []),
  ]
}

/** Headers that tell something, and that a page may not be allowed to read. */
const telling = ['facebook-api-version', 'x-app-usage', 'x-business-use-case-usage', 'x-page-usage']

function headersOf({ headers }: ObservedCall, host: string): readonly string[] {
  const read = telling.filter(name => headers.includes(name))
  return read.length === 0
    ? [`No header about the version or the limits of ${host} can be read.`]
    : read.map(name => `The header ${name} of ${host} can be read.`)
}

function refreshOf({ failure, answer }: ObservedCall, host: string): readonly string[] {
  if (failure === 'unreachable') return [`A page may not read a refresh on ${host}, or is offline.`]
  return answer ? [`A page may read the answer to a refresh on ${host}.`] : []
}

/** The exchange of a code with PKCE and without a secret. */
function exchangeOf({ status, failure, answer }: ObservedCall, host: string): readonly string[] {
  if (failure === 'unreachable') {
    return [`A page may not read the exchange of a code on ${host}, or is offline.`]
  }
  if (answer === undefined) return []
  const seconds = isRecord(answer.body) ? answer.body.expires_in : undefined
  const isRefused = status === undefined || status >= 400 || isError(answer.body)
  return [
    `A page may read the answer to the exchange of a code on ${host}.`,
    isRefused
      ? `${host} refused a code with PKCE and without a secret.`
      : typeof seconds === 'number' && seconds * 1000 > surelyLong
        ? `${host} gave a long-lived token for a code with PKCE and without a secret.`
        : `${host} gave a token that is not known to be long-lived for a code with PKCE.`,
  ]
}

function isError(body: unknown): boolean {
  return isRecord(body) && isRecord(body.error)
}
