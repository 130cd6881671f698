import type { Failed } from '../../../../../core/doctor/evidence.ts'
import { known } from '../../../../../core/doctor/standing.ts'
import type { Entry } from '../../../../../core/errors/entry.ts'
import { matches } from '../../../../../core/errors/match.ts'
import { type Inspection, kindOf } from '../../../../../core/inspect/layers.ts'
import type { FoundToken } from '../../../../../core/inspect/pasted.ts'

/** Meta’s refusal of the first question about a token. */
export function refusalIn({ family, owner, profile }: Inspection): Failed | undefined {
  const first = family === 'instagram-login' ? profile : owner
  return first.kind === 'failed' ? first.failure : undefined
}

/** Troubles that a new login mends are the token's; all others are not blamed on it. */
function isTokensFault({ code, subcode, message }: Failed): boolean {
  const [best] = matches({ code, subcode, text: message ?? '' })
  return best === undefined || best.entry.remedies.includes('log-in-again')
}

export function entryOfFailure({ code, subcode, message }: Failed): Entry | undefined {
  return matches({ code, subcode, text: message ?? '' })[0]?.entry
}

/** The title before Meta is asked, and after it. */
export function titleOf(
  found: FoundToken,
  inspection: Inspection | undefined,
  refusal: Failed | undefined,
): string {
  if (refusal) {
    if (refusal.code === undefined) return 'Meta gave no answer'
    const entry = entryOfFailure(refusal)
    return entry && !isTokensFault(refusal) ? entry.title : 'Meta refuses this token'
  }
  if (inspection?.complete) return `${kindTitle(inspection)}${ownerOf(inspection)}`
  if (found.family === undefined) return 'This is a token of the simulated Meta'
  return found.family === 'facebook-login'
    ? 'This is a Facebook access token'
    : 'This is an Instagram access token'
}

function kindTitle(inspection: Inspection): string {
  switch (kindOf(inspection)) {
    case 'page':
      return 'A Page token'
    case 'user':
      return 'A User token'
    case 'system-user':
      return 'A system user’s token'
    case 'instagram-user':
      return 'An Instagram User token'
    default:
      return 'A token'
  }
}

function ownerOf(inspection: Inspection): string {
  const username = known(inspection.profile)?.username
  const name = known(inspection.owner)?.name ?? (username && `@${username}`)
  return name ? ` of ${name.slice(0, 80)}` : ''
}

/** The sentence below it. */
export function leadOf(
  found: FoundToken,
  inspection: Inspection | undefined,
  refusal: Failed | undefined,
): string {
  if (refusal) {
    const entry = entryOfFailure(refusal)
    if (refusal.code === undefined)
      return 'The network failed, or a content blocker stopped the call.'
    if (!entry) return 'Keytag does not know the reason. Meta’s words are below.'
    return isTokensFault(refusal)
      ? `${entry.title}.`
      : `${entry.meaning} The token itself is not to blame.`
  }
  if (inspection?.complete) {
    return kindOf(inspection) === 'user'
      ? 'It works. It lists the Pages, and each Page has a token of its own.'
      : 'It works.'
  }
  const start =
    found.environment === 'simulated' ? 'SIM_' : found.family === 'facebook-login' ? 'EAA' : 'IG'
  const short =
    found.environment === 'meta' && found.token.length < 100
      ? ' It is shorter than others: check that all of it was copied.'
      : ''
  return `It starts with ${start} and has ${found.token.length} characters. ${unasked(found)}${short}`
}

function unasked({ family }: FoundToken): string {
  return family === 'facebook-login'
    ? 'It may be a person’s, a Page’s or a system user’s. Only Meta can say which, and if it works.'
    : 'Only Meta can say whose it is, and if it works.'
}
