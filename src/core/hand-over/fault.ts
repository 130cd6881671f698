/** Reasons why a request or a reply cannot be used. */
export type FaultKind =
  /** The text is no request, or no reply, at all. */
  | 'not-one'
  /** It breaks a rule of its format: a name twice, a key with a typing error, an unknown field. */
  | 'unreadable'
  /** A newer Keytag made it. */
  | 'newer'
  | 'too-big'
  /** The end of the reply is missing. */
  | 'cut'
  /** A letter was changed on the way, by accident or on purpose. */
  | 'tampered'
  /** No open request of this browser has the key. */
  | 'other-key'
  /** The key fits, but what is inside answers another request, or is of another app. */
  | 'other-request'
  /** It was opened before, or its request was answered. */
  | 'replayed'
  /** The request has ended. */
  | 'too-old'
  /** This browser has no X25519 in WebCrypto, so it can keep no private key. */
  | 'old-browser'

/** Its message holds no part of any text, key or token. */
export class HandOverFault extends Error {
  override name = 'HandOverFault'
  readonly why: FaultKind

  constructor(why: FaultKind) {
    super(`The hand-over failed: ${why}.`)
    this.why = why
  }
}
