import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { GraphError } from '../world.ts'

/** An error answer of Graph in Meta's own shape (Error Handling guide, captures). */
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
    // Meta omits both in some answers, so a row of the table may remove them.
    const usual = { type: 'OAuthException', fbtrace_id: traceId() }
    const { type, fbtrace_id } = { ...usual, ...more }
    return { error: { message, type, code, ...more, fbtrace_id } }
  }
}

export function toRefusal({ status, code, message, more }: GraphError): GraphRefusal {
  return new GraphRefusal(status, code, message, more)
}

/** Captured for `Requires business_management …`: HTTP 403, code 200. A guess for other names. */
export function lacksPermission(name: string): GraphRefusal {
  return new GraphRefusal(403, 200, `(#200) Requires ${name} permission to manage the object`)
}

/** Captured for publishing without the permission: HTTP 400. A guess for all other calls. */
export function mayNotAct(): GraphRefusal {
  return new GraphRefusal(400, 10, '(#10) Application does not have permission for this action')
}

/** Captured: HTTP 400. */
export function isPersonalAccount(): GraphRefusal {
  return new GraphRefusal(400, 10, '(#10) The user is not an Instagram Business')
}

/** Captured: HTTP 400 for a Page token after the role was lost or without two-factor login. */
export function mayNotBePage(): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
    { error_subcode: 492 },
  )
}

/** Captured with its line breaks: a Page token without any Page permission. */
export function lacksPagePermission(): GraphRefusal {
  return new GraphRefusal(
    400,
    190,
    "Any of the pages_read_engagement, pages_manage_metadata,\n        pages_read_user_content, pages_manage_ads, pages_show_list or\n        pages_messaging permission(s) must be granted before impersonating a\n        user's page.",
  )
}

/** Captured: HTTP 401, no subcode. */
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

/** Refused for new apps since 2026-11-04 (v27.0). Status, code and words are guesses. */
export function noMethodOverride(): GraphRefusal {
  return new GraphRefusal(400, 100, '(#100) HTTP method override is not available to this app.')
}

/** Status and code are guesses. */
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

/** A guess: no document gives the code for unknown paths. */
export function unknownPath(path: string): GraphRefusal {
  return new GraphRefusal(400, 2500, `Unknown path components: ${path}`)
}

/** `A` and 22 characters of base64url, as in the captures. */
function traceId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
  const bytes = crypto.getRandomValues(new Uint8Array(22))
  return `A${[...bytes].map(byte => alphabet[byte % 64]).join('')}`
}
