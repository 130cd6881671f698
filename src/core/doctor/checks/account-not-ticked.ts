import { count, namesOf } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { standingOf, ticked, withoutAccount } from '../standing.ts'

const cause = {
  id: 'account-not-ticked',
  about: 'accounts',
  title: 'The Instagram account was not ticked',
} as const
const cures = {
  remedy: { kind: 'choose-again' },
  also: { kind: 'open-place', place: 'business-integrations' },
} as const

/** instagram_basic is granted account by account. */
export const accountNotTicked: Check = evidence => {
  const pages = withoutAccount(evidence)
  if (pages.length === 0 || standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  const choice = ticked(evidence, 'accounts')
  switch (choice.kind) {
    case 'all':
      return { ...cause, rank: 'ruled-out', evidence: 'All Instagram accounts were ticked.' }
    case 'none':
      return {
        ...cause,
        rank: 'fits',
        evidence:
          '`instagram_basic` was granted, but for 0 accounts: none was ticked, or there was none to tick.',
        ...cures,
      }
    case 'named':
      return {
        ...cause,
        // A Page that has no account at all looks just the same, and most such Pages have none.
        rank: 'possible',
        evidence: `${count(choice.ids.length, 'account')} ${choice.ids.length === 1 ? 'was' : 'were'} ticked, and none stands on ${namesOf(pages)}. Of an account that was not ticked Meta tells nothing.`,
        ...cures,
        alike: ['personal-account'],
      }
    case 'unknown':
      return {
        ...cause,
        rank: 'possible',
        evidence: 'Meta tells this person not which accounts were ticked.',
        ...cures,
        alike: ['personal-account'],
      }
  }
}
