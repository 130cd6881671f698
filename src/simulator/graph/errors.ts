import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { GraphError } from '../world.ts'

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
    // Both can be missing in Meta's answers: a row of the table may take them away.
    const usual = { type: 'OAuthException', fbtrace_id: traceId() }
    const { type, fbtrace_id } = { ...usual, ...more }
    return { error: { message, type, code, ...more, fbtrace_id } }
  }
}

export function toRefusal({ status, code, message, more }: GraphError): GraphRefusal {
  return new GraphRefusal(status, code, message, more)
}

/** Capture of `Requires business_management …`: HTTP 403, code 200. For other names a guess. */
export function lacksPermission(name: string): GraphRefusal {
  return new GraphRefusal(403, 200, `(#200) Requires ${name} permission to manage the object`)
}

/** Capture: publishing without the permission, HTTP 400. For everything else a guess. */
export function mayNotAct(): GraphRefusal {
  return new GraphRefusal(400, 10, '(#10) Application does not have permission for this action')
}

/** Capture: HTTP 400. */
export function isPersonalAccount(): GraphRefusal {
  return new GraphRefusal(400, 10, '(#10) The user is not an Instagram Business')
}

/** Capture: HTTP 400, a Page token while the role is lost or two-factor login is not switched on. */
export function mayNotBePage(): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
    { error_subcode: 492 },
  )
}

/** Capture, with its line breaks: a Page token for which no Page permission was granted. */
export function lacksPagePermission(): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    "Any of the pages_read_engagement, pages_manage_metadata,\n        pages_read_user_content, pages_manage_ads, pages_show_list or\n        pages_messaging permission(s) must be granted before impersonating a\n        user's page.",
  )
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

/** Closed to new apps on 2026-11-04 (v27.0). The status, the code and the words are guesses. */
export function noMethodOverride(): GraphRefusal {
  return new GraphRefusal(400, 100, '(#100) HTTP method override is not available to this app.')
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
