import { known } from '../../../core/doctor/standing.ts'
import { type Inspection, kindOf } from '../../../core/inspect/layers.ts'

/** The meaning of a failed layer, if it is not obvious. */
export function graphFailureInWords(inspection: Inspection): readonly string[] {
  const { family, debug, owner, permissions, profile } = inspection
  const lines: string[] = []
  const first = family === 'instagram-login' ? profile : owner
  if (first.kind === 'failed') {
    const { code, message } = first.failure
    lines.push(
      code === undefined
        ? 'No answer came: the network, or a content blocker.'
        : `Meta refuses the token${message ? `. Its words: “${message}”` : '.'}`,
    )
    return lines
  }
  if (debug.kind === 'failed') {
    lines.push(
      'debug_token answers only people with a role on the app. That is normal. The calls after it tell the rest, except the app and the end date.',
    )
  }
  if (permissions.kind === 'failed' && kindOf(inspection) === 'page') {
    lines.push('A Page token has no list of permissions of its own: /me is the Page.')
  }
  if (kindOf(inspection) === undefined && known(owner)) {
    lines.push('Graph does not say whether this is a person’s token or a Page’s.')
  }
  return lines
}
