import type { Check } from '../cause.ts'
import { isEmpty, lacksList, ticked } from '../standing.ts'

/** One team reports that the onboarding came back to itself for accounts already connected. */
export const guidedDialog: Check = evidence => {
  const choice = ticked(evidence, 'pages').kind
  if (evidence.login.dialog !== 'guided' || !isEmpty(evidence)) return undefined
  if (choice === 'named' || choice === 'all' || lacksList(evidence)) return undefined
  return {
    id: 'guided-dialog',
    about: 'pages',
    rank: 'possible',
    title: 'The guided dialog went past the choice of Pages',
    evidence:
      'It was reported to skip or to repeat steps for accounts that are already connected. The plain dialog asks for the Pages and nothing else.',
    remedy: { kind: 'plain-dialog' },
  }
}
