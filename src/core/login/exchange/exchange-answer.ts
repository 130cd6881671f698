import { AccessToken, type Environment, isTokenOf } from '../../access-token.ts'
import { longLife, surelyLong } from '../reply/grant.ts'
import { type Answer, AnswerRefused, findAnswers } from './answers-in-text.ts'
import type { InstagramGrant } from './instagram-grant.ts'

/** The page's knowledge of the login that the answer belongs to. */
export type ExchangeContext = {
  readonly environment: Environment
  readonly appId: string | undefined
  /** A shared link brought the app ID. */
  readonly linked?: true
  readonly askedPermissions: readonly string[]
  /** Arrival of the code, or of the token to refresh. The answer cannot be older. */
  readonly since: Date
  readonly now: Date
  /** True for an answer straight from the terminal. Otherwise its age is known only if it says so. */
  readonly arrivedNow: boolean
}

/** Milliseconds. A short-lived token lives an hour (Business Login page). No answer says so. */
const shortLife = 60 * 60 * 1000

/**
 * Reads terminal output: Keytag's own JSON, either or both of Meta's answers in every known shape, with the
 * text that terminals add, or a bare token.
 * @throws AnswerRefused
 */
export function readExchangeAnswer(text: string, context: ExchangeContext): InstagramGrant {
  const { environment, appId, linked, askedPermissions, since, now } = context
  const { answers, obtainedAt } = findAnswers(text)
  const tokens = answers.filter(answer => answer.token !== undefined)
  const refusals = answers.filter(answer => answer.words !== undefined)
  const best = tokens.find(isLong) ?? tokens[0]
  if (best === undefined) {
    throw new AnswerRefused(refusals.length > 0 ? 'refused' : 'no-token', refusals[0]?.words)
  }
  const noted = between(obtainedAt, since, now)
  const obtained = noted ?? now
  const kind = isLong(best) ? 'long-lived' : best.alone ? undefined : 'short-lived'
  const seconds = isLong(best) ? best.expiresIn : undefined
  const isDated = noted !== undefined || context.arrivedNow
  const expiresAt = isDated ? endOf(obtained, kind, seconds) : undefined
  return {
    family: 'instagram-login',
    environment,
    appId,
    askedPermissions,
    ...(linked ? { linked } : {}),
    issuedAt: birthOf(kind, expiresAt, obtained),
    token: {
      token: toToken(best.token ?? '', environment),
      expiresAt,
      estimated: expiresAt !== undefined && seconds === undefined,
    },
    kind,
    granted: tokens.find(({ permissions }) => permissions)?.permissions,
    userId: tokens.find(({ userId }) => userId)?.userId,
    longLivedRefusal: kind === 'short-lived' ? refusals[0]?.words?.message : undefined,
  }
}

function isLong({ expiresIn, userId, permissions }: Answer): boolean {
  if (expiresIn === undefined) return false
  return expiresIn * 1000 > surelyLong || (userId === undefined && permissions === undefined)
}

/** A token with less than its full lifetime left was made that much earlier. */
function birthOf(kind: InstagramGrant['kind'], expiresAt: Date | undefined, obtained: Date): Date {
  if (kind !== 'long-lived' || expiresAt === undefined) return obtained
  return new Date(Math.min(obtained.getTime(), expiresAt.getTime() - longLife))
}

function endOf(
  obtained: Date,
  kind: InstagramGrant['kind'],
  seconds: number | undefined,
): Date | undefined {
  if (kind === undefined) return undefined
  return new Date(obtained.getTime() + (seconds === undefined ? shortLife : seconds * 1000))
}

/** Trusts the terminal's clock if it lies between the login and now. */
function between(told: string | undefined, since: Date, now: Date): Date | undefined {
  const at = Date.parse(told ?? '')
  return at >= since.getTime() && at <= now.getTime() ? new Date(at) : undefined
}

function toToken(text: string, environment: Environment): AccessToken {
  if (/^(EAA|CAA|ABA)/.test(text)) throw new AnswerRefused('facebook-token')
  if (/^IGQ/.test(text)) throw new AnswerRefused('basic-display-token')
  if (isTokenOf(environment, text)) return new AccessToken(text)
  const other = environment === 'meta' ? 'simulated' : 'meta'
  throw new AnswerRefused(isTokenOf(other, text) ? 'environment' : 'not-a-token')
}
