import { GraphError } from '../graph/errors.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'

/** Why taking access back did not work, and what is known of where that leaves the tokens. */
export function explainRevoking(
  failure: unknown,
  online: boolean,
): Pick<Finding, 'title' | 'meaning'> & { readonly instead: string } {
  const { title, meaning } = explain(failure, online)
  const refused = failure instanceof GraphError
  return {
    title: refused ? `Meta did not take it back: ${title}` : title,
    meaning: refused
      ? meaning
      : `${meaning} It may have been done or not: Keytag does not try a second time by itself.`,
    instead: `${refused ? 'Nothing has changed. ' : ''}It can also be done by hand, as the person: on facebook.com under Settings › Business integrations.`,
  }
}
