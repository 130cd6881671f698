import type { PendingLogin } from './pending.ts'

/** The person left the dialog: `error=access_denied`. RFC 6749 section 4.2.2.1. */
export class AuthorizationDenied extends Error {
  override name = 'AuthorizationDenied'
  readonly pending: PendingLogin | undefined
  /** False where the reply named no reason: Meta does not always send one. */
  readonly saidUserDenied: boolean

  constructor(pending: PendingLogin | undefined, saidUserDenied: boolean) {
    super('The login was cancelled.')
    this.pending = pending
    this.saidUserDenied = saidUserDenied
  }
}

/** What Meta gave as its reasons. Foreign text, at most 300 characters each: show it as Meta's. */
export type MetaWords = {
  readonly pending: PendingLogin
  readonly error: string | undefined
  readonly code: string | undefined
  readonly reason: string | undefined
  readonly description: string | undefined
}

/** Meta answered with an error. `words` are there only when the answer carried our state. */
export class AuthorizationRefused extends Error {
  override name = 'AuthorizationRefused'
  readonly words: MetaWords | undefined

  constructor(words: MetaWords | undefined) {
    super('The login was refused.')
    this.words = words
  }
}

/**
 * The dialog failed and sent the person back with `error_code` and `error_message`, and no `error`
 * (captures). The number tells which failure it is: the words follow the person's language.
 */
export class DialogRefused extends Error {
  override name = 'DialogRefused'
  readonly number: number | undefined
  /** Foreign text, at most 500 characters. */
  readonly words: string | undefined
  /** Undefined where no state came back: then nothing proves that the words are Meta's. */
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

/** The response carries our state, or none, and is not of a form that Meta documents. */
export class MalformedResponse extends Error {
  override name = 'MalformedResponse'
  readonly why: Malformation

  constructor(why: Malformation) {
    super('The response is not of the documented form.')
    this.why = why
  }
}
