import { formOfAnswer } from '../expectation/answers.ts'
import { knownErrorTypes } from '../expectation/known-words.ts'
import type { AskedLogin } from '../expectation/open-questions.ts'
import { type RedirectParts, toRedirect } from '../expectation/redirect.ts'
import type { Observed } from '../expectation/watch.ts'
import type { ObservedCall } from '../graph/client.ts'
import { graphVersion } from '../graph-version.ts'
import type { Fakes } from './fakes.ts'
import { mapForm } from './map-form.ts'
import { type SavedCapture, savedStart } from './saved-login.ts'

/** A request or an answer with fakes in place of every value. The recorder names its source. */
export type FakeCapture = Omit<SavedCapture, 'source'>

export function requestOf(asked: AskedLogin, fakes: Fakes): FakeCapture {
  const isFacebook = asked.family === 'facebook-login'
  const query = new URLSearchParams({
    client_id: fakes.id(asked.appId ?? '483920175648392'),
    ...(asked.dialog === 'guided'
      ? { display: 'page', extras: '{"setup":{"channel":"IG_API_ONBOARDING"}}' }
      : {}),
    redirect_uri: 'https://example.com/callback/',
    response_type: isFacebook && !asked.pkce ? 'token' : 'code',
    ...(asked.configured
      ? { config_id: '483920175648393' }
      : { scope: asked.permissions.map(fakes.word).join(',') }),
    state: 'STATE-1',
    ...(asked.pkce ? { code_challenge: 'CHALLENGE-1', code_challenge_method: 'S256' } : {}),
  })
  const dialog = isFacebook
    ? `https://www.facebook.com/${graphVersion}/dialog/oauth`
    : 'https://www.instagram.com/oauth/authorize'
  return {
    kind: 'dialog_url',
    raw: `${dialog}?${query}`,
    notes: 'The request as Keytag sent it. The IDs are made up.',
  }
}

const redirectKinds = {
  'facebook-login': {
    granted: 'redirect_success_fragment',
    cancelled: 'redirect_cancelled',
    refused: 'redirect_cancelled',
    'dialog-failed': 'redirect_dialog_error',
    code: 'redirect_code',
  },
  'instagram-login': {
    granted: 'ig_redirect_success',
    code: 'ig_redirect_success',
    cancelled: 'ig_redirect_cancelled',
    refused: 'ig_redirect_cancelled',
    'dialog-failed': 'ig_redirect_cancelled',
  },
} as const

export function redirectOf(
  { family, pkce }: AskedLogin,
  parts: RedirectParts,
  fakes: Fakes,
  shift: number,
): FakeCapture {
  const write = (text: string) => {
    const query = new URLSearchParams()
    for (const [name, value] of new URLSearchParams(text)) {
      query.append(fakes.word(name), parameter(name, value, fakes, shift))
    }
    return query.toString()
  }
  const { query, fragment } = parts
  const kind = toRedirect(family, parts, pkce).kind ?? 'refused'
  return {
    kind: redirectKinds[family][kind],
    raw: `https://example.com/callback/${query === '' ? '' : `?${write(query)}`}${fragment === '' ? '' : `#${write(fragment)}`}`,
    notes: 'Every value is made up but numbers of errors, words of lists and Meta’s sentences.',
  }
}

/** Parameters that Keytag sends and that say nothing of a person. */
const plain: ReadonlySet<string> = new Set([
  'fields',
  'limit',
  'suppress_http_code',
  'metric',
  'period',
  'platform',
  'grant_type',
  'expires_in',
  'error_code',
])

function parameter(name: string, value: string, fakes: Fakes, shift: number): string {
  if (/_token$/.test(name)) return fakes.token(value)
  if (name === 'state') return fakes.state(value)
  if (name === 'code') return fakes.code(value)
  if (plain.has(name)) return /^[\w,.{}-]{1,2000}$/.test(value) ? value : fakes.text(value)
  if (name === 'data_access_expiration_time' && /^\d{9,11}$/.test(value)) {
    return String(Number(value) + shift)
  }
  if (/_scopes$/.test(name)) {
    return value
      .split(',')
      .map(word => (word === '' ? '' : fakes.word(word)))
      .join(',')
  }
  if (name === 'error_message' || name === 'error_description') return fakes.sentence(value)
  if (name === 'error' || name === 'error_reason') return fakes.word(value)
  return fakes.anything(value)
}

export function callOf(call: ObservedCall, fakes: Fakes, shift: number): FakeCapture {
  const url = new URL(call.address)
  const path = url.pathname
    .split('/')
    .map(step => (/^\d+$/.test(step) ? fakes.id(step) : step))
    .join('/')
  const query = new URLSearchParams()
  for (const [name, value] of url.searchParams) {
    query.append(name, parameter(name, value, fakes, shift))
  }
  const method = call.call.split(' ')[0]
  const body = call.answer && fakeBody(call, call.answer.body, url.host, fakes, shift)
  return {
    kind: 'graph_answer',
    request: `${method} ${url.origin}${path}?${query}`,
    ...(call.status === undefined ? {} : { status: call.status }),
    ...(call.failure === undefined ? {} : { failure: call.failure }),
    raw: body === undefined ? '' : JSON.stringify(body),
    notes: `Headers that could be read: ${call.headers.filter(isOrdinaryHeader).join(', ') || 'none'}.`,
  }
}

function isOrdinaryHeader(name: string): boolean {
  return /^(?:facebook-api-version|x-(?:app|page|business-use-case)-usage|content-type)$/.test(name)
}

function fakeBody(
  call: ObservedCall,
  body: unknown,
  host: string,
  fakes: Fakes,
  shift: number,
): unknown {
  return mapForm(
    body,
    formOfAnswer(call.call, host, body) ?? 'anything',
    (value, form) => {
      if (typeof value === 'number') {
        if (form === 'code' || form === 'seconds') return value
        if (form === 'instant') return value === 0 ? 0 : value + shift
        return fakes.number(value)
      }
      if (typeof form === 'object' && 'known' in form) {
        return form.known.has(value) ? value : fakes.word(value)
      }
      if (form === 'words') return fakes.sentence(value)
      if (form === 'token') return value === '' ? '' : fakes.token(value)
      return fakes.anything(value)
    },
    fakes.key,
  )
}

export function exchangeOf(
  {
    token,
    lives,
    userId,
    granted,
    seconds,
    longLivedRefusal,
  }: Extract<Observed, { kind: 'exchange' }>,
  fakes: Fakes,
): FakeCapture {
  const answer = {
    access_token: fakes.token(token.reveal()),
    ...(userId === undefined ? {} : { user_id: fakes.id(userId) }),
    ...(granted === undefined ? {} : { permissions: granted.map(fakes.word) }),
  }
  const longLived =
    lives === 'long-lived'
      ? {
          access_token: answer.access_token,
          token_type: 'bearer',
          expires_in: seconds ?? 5_183_944,
        }
      : longLivedRefusal === undefined
        ? null
        : { error: { message: fakes.sentence(longLivedRefusal) } }
  const both = {
    obtained_at: new Date(savedStart * 1000).toISOString().replace('.000', ''),
    short_lived: answer,
    long_lived: longLived,
  }
  return {
    kind: 'ig_exchange',
    raw: JSON.stringify(both),
    notes: 'The answer of the terminal as Keytag read it, not as Meta wrote it.',
  }
}

export function refusedExchangeOf(
  { words }: Extract<Observed, { kind: 'refused-exchange' }>,
  fakes: Fakes,
): FakeCapture {
  const { message, type, code } = words
  return {
    kind: 'ig_exchange',
    status: 400,
    raw: JSON.stringify({
      ...(type === undefined
        ? {}
        : { error_type: knownErrorTypes.has(type) ? type : fakes.word(type) }),
      ...(code === undefined ? {} : { code }),
      error_message: fakes.sentence(message),
    }),
    notes: 'The refusal in the terminal as Keytag read it. The status is made up.',
  }
}
