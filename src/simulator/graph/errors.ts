import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An answer of Graph's that is an error. Meta's own shape (Error Handling guide, captures). */
export class GraphRefusal extends Error {
  readonly status: ContentfulStatusCode
  readonly code: number
  readonly more: Readonly<Record<string, unknown>>

  constructor(
    status: ContentfulStatusCode,
    code: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.more = more
  }

  toBody(): unknown {
    const { message, code, more } = this
    return { error: { message, type: 'OAuthException', code, ...more, fbtrace_id: traceId() } }
  }
}

/** Capture: HTTP 401, no subcode. */
export function unparsableToken(): GraphRefusal {
  return new GraphRefusal(401, 190, 'Invalid OAuth access token - Cannot parse access token')
}

export function expiredToken(expiredAt: string, now: string): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    `Error validating access token: Session has expired on ${expiredAt}. The current time is ${now}.`,
    { error_subcode: 463 },
  )
}

export function appRemoved(appId: string): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    `Error validating access token: The user has not authorized application ${appId}.`,
    { error_subcode: 458 },
  )
}

/** The status and the code are guesses. */
export function missingToken(): GraphRefusal {
  return new GraphRefusal(
    400,
    2500,
    'An active access token must be used to query information about the current user.',
  )
}

export function unknownField(name: string, node: string): GraphRefusal {
  return new GraphRefusal(
    400,
    100,
    `(#100) Tried accessing nonexisting field (${name}) on node type (${node})`,
  )
}

export function unknownObject(id: string): GraphRefusal {
  return new GraphRefusal(
    400,
    100,
    `Unsupported get request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    { type: 'GraphMethodException', error_subcode: 33 },
  )
}

/** A guess: the code is documented nowhere for paths. */
export function unknownPath(path: string): GraphRefusal {
  return new GraphRefusal(400, 2500, `Unknown path components: ${path}`)
}

/** As in the captures: `A` and 22 characters of base64url. */
function traceId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
  const bytes = crypto.getRandomValues(new Uint8Array(22))
  return `A${[...bytes].map(byte => alphabet[byte % 64]).join('')}`
}
