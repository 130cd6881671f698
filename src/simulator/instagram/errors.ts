import { GraphRefusal } from '../graph/errors.ts'

/** Errors of graph.instagram.com: Graph's shape, usually with this type (issues of 2022 to 2025). */
const type = 'IGApiException'

/**
 * Captured in 2024 and 2025 for every Basic Display token since the API ended. It has other causes too:
 * developers name a missing role.
 */
export function unsupported(method: string): GraphRefusal {
  return new GraphRefusal(400, 100, `Unsupported request - method type: ${method}`, { type })
}

/** Captured in 2025. */
export function unknownInstagramPath(path: string): GraphRefusal {
  return new GraphRefusal(400, 2500, `Unknown path components: ${path}`, { type })
}

/** A guess: the text is published nowhere. */
export function tooYoung(): GraphRefusal {
  return new GraphRefusal(
    400,
    100,
    'The access token must be at least 24 hours old before it can be refreshed.',
    { type },
  )
}

/** A guess here. Graph sends this text for a token of the wrong kind. */
export function wrongKind(): GraphRefusal {
  return new GraphRefusal(
    400,
    452,
    'Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session',
    { type },
  )
}

/** Graph's text (captured in 2015). A guess for Instagram. */
export function wrongSecret(): GraphRefusal {
  return new GraphRefusal(400, 1, 'Error validating client secret.')
}

/** Graph's text. A guess for Instagram. */
export function missingParameter(name: string): GraphRefusal {
  return new GraphRefusal(400, 101, `Missing ${name} parameter.`)
}

export function serviceDown(): GraphRefusal {
  // Meta sent code 2 with status 400 and 500. 503 is a guess.
  return new GraphRefusal(503, 2, '(#2) Service temporarily unavailable', { is_transient: true })
}

export function tooManyCalls(): GraphRefusal {
  return new GraphRefusal(403, 4, '(#4) Application request limit reached', { is_transient: true })
}
