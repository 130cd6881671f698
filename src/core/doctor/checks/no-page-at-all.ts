import type { Check } from '../cause.ts'
import { isEmpty, ticked, unlistedInPortfolios } from '../standing.ts'

const cause = { id: 'no-page-at-all', about: 'pages', title: 'There is no Page yet' } as const

/** The guided dialog makes one on the way (Facebook Login for Business page). */
export const noPageAtAll: Check = evidence => {
  if (!isEmpty(evidence)) return undefined
  if (ticked(evidence, 'pages').kind === 'named' || unlistedInPortfolios(evidence).length > 0) {
    return { ...cause, rank: 'ruled-out', evidence: 'A Page exists: Meta names its ID.' }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence:
      evidence.login.dialog === 'guided' || evidence.login.pasted
        ? 'The guided dialog can make one on the way, if that step is not skipped.'
        : 'The plain dialog was used, which makes none. The guided one can.',
    remedy: { kind: 'guided-dialog' },
    alike: ['wrong-person', 'page-not-ticked'],
  }
}
