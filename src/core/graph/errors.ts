/** The facts of every failed call. Never a URL, never a token. */
export type CallFacts = {
  /** `GET /me/accounts` */
  readonly call: string
  /** HTTP status, where an answer came. */
  readonly status?: number | undefined
  /** Number of tries. */
  readonly tries: number
}

/** Graph's own account of an error. Its texts are Meta's: show them as such. */
export type GraphFacts = {
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly type: string | undefined
  readonly message: string | undefined
  readonly userTitle: string | undefined
  readonly userMessage: string | undefined
  readonly isTransient: boolean | undefined
  readonly traceId: string | undefined
}

abstract class CallFailure extends Error {
  readonly facts: CallFacts

  constructor(message: string, facts: CallFacts, options?: ErrorOptions) {
    super(message, options)
    this.facts = facts
  }
}

/** No answer at all: offline, a blocker, DNS, CORS. The browser does not say which. */
export class GraphUnreachable extends CallFailure {
  override name = 'GraphUnreachable'
}

/** No answer within 15 seconds a try. */
export class GraphTimeout extends CallFailure {
  override name = 'GraphTimeout'
}

/** An answer that is not Graph's: HTML, a Wi-Fi sign-in page, a proxy's error. */
export class NotGraph extends CallFailure {
  override name = 'NotGraph'
}

/** Graph's answer is cut off, too large, or of an unexpected form. */
export class AnswerUnreadable extends CallFailure {
  override name = 'AnswerUnreadable'
  readonly why: 'cut-off' | 'too-large' | 'unexpected'

  constructor(
    why: 'cut-off' | 'too-large' | 'unexpected',
    facts: CallFacts,
    options?: ErrorOptions,
  ) {
    super(`The answer to ${facts.call} cannot be read.`, facts, options)
    this.why = why
  }
}

/** Graph answered with an error object. */
export class GraphError extends CallFailure {
  override name = 'GraphError'
  readonly graph: GraphFacts

  constructor(message: string, facts: CallFacts, graph: GraphFacts) {
    super(message, facts)
    this.graph = graph
  }
}

/** Too many calls. Waiting helps. Error Handling guide: codes 4, 17, 32, 341, 613, 8000x. */
export class RateLimited extends GraphError {
  override name = 'RateLimited'
}

/** Meta rejects the token: 190, 102, 104 or a bare HTTP 401. A new login helps. */
export class TokenRejected extends GraphError {
  override name = 'TokenRejected'
}

/** A permission or a role is missing: 3, 10, 200 to 299. */
export class PermissionMissing extends GraphError {
  override name = 'PermissionMissing'
}

/** Meta is out of order for a moment: 1, 2, 5xx, or `is_transient`. Passes by itself. */
export class GraphUnavailable extends GraphError {
  override name = 'GraphUnavailable'
}

/** Meta has blocked this person or app for now: 368, 25, or code 4 with `is_transient` false. */
export class Blocked extends GraphError {
  override name = 'Blocked'
}
