import type { FacebookPendingLogin, PendingLogin } from './pending.ts'

/** The person left the dialog: `error=access_denied`. RFC 6749 section 4.2.2.1. */
export class AuthorizationDenied extends Error {
  override name = 'AuthorizationDenied'
  readonly pending: PendingLogin | undefined
  /** False if the reply has no reason. Meta does not always send one. */
  readonly saidUserDenied: boolean

  constructor(pending: PendingLogin | undefined, saidUserDenied: boolean) {
    super('The login was cancelled.')
    this.pending = pending
    this.saidUserDenied = saidUserDenied
  }
}

/** Meta's reasons. Foreign text, 300 characters each at most: show it as Meta's. */
type MetaWords = {
  readonly pending: PendingLogin
  readonly error: string | undefined
  readonly code: string | undefined
  readonly reason: string | undefined
  readonly description: string | undefined
}

/** Meta answered with an error. `words` are set only if the answer carried Keytag's state. */
export class AuthorizationRefused extends Error {
  override name = 'AuthorizationRefused'
  readonly words: MetaWords | undefined

  constructor(words: MetaWords | undefined) {
    super('The login was refused.')
    this.words = words
  }
}

/**
 * The dialog failed and sent the person back with `error_code` and `error_message`, without `error`
 * (captures). The number identifies the failure, because the words are in the person's language.
 */
export class DialogRefused extends Error {
  override name = 'DialogRefused'
  readonly number: number | undefined
  /** Foreign text, 500 characters at most. */
  readonly words: string | undefined
  /** Undefined if no state came back. Then nothing proves that the words are Meta's. */
  readonly pending: PendingLogin | undefined

  constructor(reply: Pick<DialogRefused, 'number' | 'words' | 'pending'>) {
    super('The dialog refused the login.')
    this.number = reply.number
    this.words = reply.words
    this.pending = reply.pending
  }
}

/** The response belongs to no login of this browser. RFC 6749 section 10.12. */
export class StateMismatch extends Error {
  override name = 'StateMismatch'
  readonly why: 'missing' | 'unknown' | 'environment' | 'family'

  constructor(why: StateMismatch['why']) {
    super('The response belongs to no login of this browser.')
    this.why = why
  }
}

export type Malformation =
  | 'too-long'
  | 'repeated'
  | 'token-in-query'
  | 'not-a-token'
  | 'code'
  | 'code-and-token'
  | 'token'
  | 'code-in-fragment'
  | 'not-a-code'

/** The response carries Keytag's state, or none, in a form that Meta does not document. */
export class MalformedResponse extends Error {
  override name = 'MalformedResponse'
  readonly why: Malformation

  constructor(why: Malformation) {
    super('The response is not of the documented form.')
    this.why = why
  }
}

/** The exchange of a code brought no token. It holds neither the code nor the verifier. */
export class CodeExchangeFailed extends Error {
  override name = 'CodeExchangeFailed'
  readonly pending: FacebookPendingLogin
  /** The failure of the call. */
  readonly failure: unknown

  constructor(pending: FacebookPendingLogin, failure: unknown) {
    super('The code was not exchanged.')
    this.pending = pending
    this.failure = failure
  }
}

/** The login that a refusal ended, if the reply carried its state. */
export function pendingOf(refusal: unknown): PendingLogin | undefined {
  if (refusal instanceof AuthorizationRefused) return refusal.words?.pending
  const known =
    refusal instanceof AuthorizationDenied ||
    refusal instanceof DialogRefused ||
    refusal instanceof CodeExchangeFailed
  return known ? refusal.pending : undefined
}

/**
 * Empties the stack of a refusal and returns it. V8 keeps the frames of an error until its stack is written,
 * and with them the address or the code.
 */
export function withoutFrames<Refusal>(refusal: Refusal): Refusal {
  if (refusal instanceof Error) refusal.stack = ''
  return refusal
}
