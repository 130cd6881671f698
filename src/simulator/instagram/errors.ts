import { GraphRefusal } from '../graph/errors.ts'

/** Errors of graph.instagram.com: Graph's shape, and mostly a type of their own (issues of 2022 to 2025). */
const type = 'IGApiException'

/**
 * Captures of 2024 and 2025: the answer to every token of Basic Display since its end. It also comes
 * for other reasons; that a missing role is one of them is what developers report.
 */
export function unsupported(method: string): GraphRefusal {
  return new GraphRefusal(400, 100, `Unsupported request - method type: ${method}`, { type })
}

/** Capture of 2025. */
export function unknownInstagramPath(path: string): GraphRefusal {
  return new GraphRefusal(400, 2500, `Unknown path components: ${path}`, { type })
}

/** A guess: nobody has published the text. */
export function tooYoung(): GraphRefusal {
  return new GraphRefusal(
    400,
    100,
    'The access token must be at least 24 hours old before it can be refreshed.',
    { type },
  )
}

/** A guess in this place; the text is one of Graph's for a token of the wrong kind. */
export function wrongKind(): GraphRefusal {
  return new GraphRefusal(
    400,
    452,
    'Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session',
    { type },
  )
}

/** Graph's text (capture of 2015); that Instagram uses it is a guess. */
export function wrongSecret(): GraphRefusal {
  return new GraphRefusal(400, 1, 'Error validating client secret.')
}

/** Graph's text; that Instagram uses it is a guess. */
export function missingParameter(name: string): GraphRefusal {
  return new GraphRefusal(400, 101, `Missing ${name} parameter.`)
}

export function serviceDown(): GraphRefusal {
  // Meta was seen to send code 2 with 400 and 500; 503 is a guess.
  return new GraphRefusal(503, 2, '(#2) Service temporarily unavailable', { is_transient: true })
}

export function tooManyCalls(): GraphRefusal {
  return new GraphRefusal(403, 4, '(#4) Application request limit reached', { is_transient: true })
}
