import type { AccessToken, Environment } from '../access-token.ts'
import type { Family } from '../family.ts'
import { AnswerRefused, findAnswers } from '../login/exchange/answers-in-text.ts'
import { readExchangeAnswer } from '../login/exchange/exchange-answer.ts'
import type { InstagramGrant } from '../login/exchange/instagram-grant.ts'
import type { AuthorizationCode } from '../login/reply/authorization-code.ts'
import type { Grant } from '../login/reply/grant.ts'
import { readScopeText } from '../login/scopes/scope-text.ts'
import { read } from '../read/read.ts'
import { readSecretWithin, readTokenShape, type TokenShape } from '../token/shape.ts'
import { readPastedResponse } from './pasted-redirect.ts'

/** A token, and what stood beside it in the paste. */
export type FoundToken = {
  readonly token: AccessToken
  readonly environment: Environment
  /** `undefined` for a simulated one that came alone: the simulated Meta knows. */
  readonly family: Family | undefined
  readonly life: 'long-lived' | 'short-lived' | undefined
  readonly issuedAt: Date | undefined
  readonly expiresAt: Date | undefined
  /** True when the end is counted and was not in the paste. */
  readonly estimated: boolean
  readonly dataAccessExpiresAt: Date | undefined
  /**
   * Permissions granted according to the paste. For Instagram Login only the exchange's answer names them.
   */
  readonly granted: readonly string[] | undefined
}

/** The kind of a paste by its looks. Meta was not asked. */
export type Pasted =
  | {
      readonly kind: 'tokens'
      readonly from: 'word' | 'redirect' | 'exchange'
      /** The one to keep comes first. */
      readonly tokens: readonly [FoundToken, ...FoundToken[]]
      /**
       * The login for the results screen; `undefined` for a bare token, about which only Graph knows more.
       */
      readonly grant: Grant | InstagramGrant | undefined
      readonly shape: TokenShape | undefined
    }
  | { readonly kind: 'code'; readonly code: AuthorizationCode | undefined }
  /** The link that opens Meta's dialog: a setup link's query, with its scopes as they are written. */
  | { readonly kind: 'login-link'; readonly family: Family; readonly query: string }
  /** A redirect, or an answer of the exchange, that brings no token and says why. */
  | { readonly kind: 'refused'; readonly refusal: unknown }
  /** Recognised, and nothing to ask anybody about. */
  | { readonly kind: 'shape'; readonly shape: TokenShape }

/**
 * Recognises a token, a whole redirect URL, or an answer of the exchange. A redirect is read here
 * whoever began its login: only opening it as results asks for the person's word.
 */
export function readPasted(text: string, now: Date): Pasted {
  const bounded = text.slice(0, 100_000)
  const secret = readSecretWithin(bounded)
  if (secret) return { kind: 'shape', shape: secret }
  const link = readLoginLink(bounded)
  if (link) return link
  const shape = readTokenShape(bounded)
  if (shape.kind === 'json') return readAnswer(bounded, now)
  // An address may come without its scheme, from a log: the parameters tell.
  if (shape.kind === 'address' || isReply(bounded)) {
    return ofCall(bounded) ?? readAddress(bounded, shape, now)
  }
  // The terminal's own words may stand before the answer.
  if (/\{\s*"/.test(bounded)) return readAnswer(bounded, now)
  if (shape.kind === 'code') return { kind: 'code', code: undefined }
  const isLine =
    shape.kind === 'unknown' || (shape.kind === 'damaged' && /[\s'"`]/.test(bounded.trim()))
  return (isLine && tokenWithin(bounded)) || ofWord(shape)
}

/** Parameters of a login reply, two or more of them. */
function isReply(text: string): boolean {
  const first = /(?:^|[?#&])(?:access_token|code|error|error_code)=/.exec(text)
  return first !== null && /&\w+=/.test(text.slice(first.index + first[0].length))
}

/** A call of Graph's, as `paging.next` holds it, is no login reply: only its token matters. */
function ofCall(text: string): Pasted | undefined {
  const isCall = read(text).some(({ kind }) => kind === 'graph-address')
  return isCall ? tokenWithin(text) : undefined
}

/** A token in a line of code, in a command or in a call's address. */
function tokenWithin(text: string): Pasted | undefined {
  const thing = read(text).find(each => each.kind === 'token' && each.token !== undefined)
  return thing && ofWord(readTokenShape(text.slice(thing.place.start, thing.place.end)))
}

function ofWord(shape: TokenShape): Pasted {
  if (
    shape.kind === 'facebook-login' ||
    shape.kind === 'instagram-login' ||
    shape.kind === 'simulated'
  ) {
    return { kind: 'tokens', from: 'word', tokens: [tokenAlone(shape)], grant: undefined, shape }
  }
  return { kind: 'shape', shape }
}

/** A login link of either dialog. Other addresses with the same parameters do not count. */
function readLoginLink(text: string): Pasted | undefined {
  if (!dialogs.test(text.trim())) return undefined
  const read = readScopeText(text)
  if (read?.kind !== 'link' || read.family === undefined) return undefined
  const { family, appId, names } = read
  const query = new URLSearchParams({
    family,
    ...(appId === undefined ? {} : { app_id: appId }),
    scope: names.join(','),
  })
  return { kind: 'login-link', family, query: `?${query}` }
}

const dialogs =
  /^<?(?:https:\/\/)?(?:[\w-]+\.)?(?:facebook\.com\/(?:v[\d.]+\/)?dialog\/oauth|instagram\.com\/oauth\/authorize)\/?\?/

function readAddress(text: string, shape: TokenShape, now: Date): Pasted {
  try {
    const response = readPastedResponse(text, { spend: () => undefined, now, vouched: true })
    if (response === undefined) return { kind: 'shape', shape }
    if (response.family === 'instagram-login') return { kind: 'code', code: response }
    return {
      kind: 'tokens',
      from: 'redirect',
      tokens: ofGrant(response),
      grant: response,
      shape: undefined,
    }
  } catch (refusal) {
    return { kind: 'refused', refusal }
  }
}

function readAnswer(text: string, now: Date): Pasted {
  const context = {
    appId: undefined,
    askedPermissions: [],
    since: new Date(0),
    now,
    arrivedNow: false,
  }
  try {
    // A simulated token says by itself that it is one.
    const environment: Environment = text.includes('SIM_') ? 'simulated' : 'meta'
    const grant = readExchangeAnswer(text, { ...context, environment })
    const { token, kind, issuedAt, granted } = grant
    const found: FoundToken = {
      ...token,
      environment,
      family: 'instagram-login',
      life: kind,
      issuedAt: token.expiresAt && issuedAt,
      dataAccessExpiresAt: undefined,
      granted,
    }
    return { kind: 'tokens', from: 'exchange', tokens: [found], grant, shape: undefined }
  } catch (refusal) {
    if (!(refusal instanceof AnswerRefused)) throw refusal
    const facebook = refusal.why === 'facebook-token' ? facebookTokenIn(text) : undefined
    return facebook ? ofWord(facebook) : { kind: 'refused', refusal }
  }
}

/** Facebook's own exchange answers in the same shape: its token is one all the same. */
function facebookTokenIn(text: string): TokenShape | undefined {
  return findAnswers(text)
    .answers.map(({ token }) => readTokenShape(token ?? ''))
    .find(({ kind }) => kind === 'facebook-login')
}

function ofGrant(grant: Grant): readonly [FoundToken, ...FoundToken[]] {
  const { environment, family, issuedAt, dataAccessExpiresAt, granted } = grant
  const { shortLived, longLived } = grant
  const beside = { environment, family, issuedAt, dataAccessExpiresAt, granted }
  const short: FoundToken = { ...beside, ...shortLived, life: 'short-lived' }
  return longLived ? [{ ...beside, ...longLived, life: 'long-lived' }, short] : [short]
}

/** A token of which nothing but its looks is known. */
export function tokenAlone({
  kind,
  token,
}: {
  readonly kind: Family | 'simulated'
  readonly token: AccessToken
}): FoundToken {
  return {
    token,
    environment: kind === 'simulated' ? 'simulated' : 'meta',
    family: kind === 'simulated' ? undefined : kind,
    life: undefined,
    issuedAt: undefined,
    expiresAt: undefined,
    estimated: false,
    dataAccessExpiresAt: undefined,
    granted: undefined,
  }
}
