import type { Check } from '../cause.ts'
import { grantedNothing, notAsked, standingOf, withoutAccount } from '../standing.ts'

const cause = { id: 'no-instagram-basic', about: 'accounts' } as const
const name = 'instagram_basic'
const remedy = { kind: 'ask-for', permissions: [name] } as const
const hides = 'Without it Meta shows no Instagram account on any Page.'

/** instagram_basic: declined, never asked for, or taken out by Meta. */
export const noInstagramBasic: Check = evidence => {
  if (withoutAccount(evidence).length === 0) return undefined
  switch (standingOf(evidence, name)) {
    case 'granted':
      return {
        ...cause,
        rank: 'ruled-out',
        title: 'Reading Instagram was declined',
        evidence: `\`${name}\` was granted.`,
      }
    case 'declined':
      return {
        ...cause,
        rank: 'fits',
        title: 'Reading Instagram was declined',
        evidence: grantedNothing(evidence)
          ? `\`${name}\` was declined, and so was everything else. Facebook Login for Business grants all or nothing.`
          : `\`${name}\` was declined. ${hides}`,
        remedy,
      }
    case 'not-asked':
      return {
        ...cause,
        rank: 'fits',
        title: 'Reading Instagram was not asked for',
        evidence: `${notAsked(evidence, name)}. ${hides}`,
        remedy,
      }
    case 'dropped':
      return {
        ...cause,
        rank: 'fits',
        title: 'Meta left out reading Instagram',
        evidence: `\`${name}\` was asked for, and Meta neither granted nor declined it: the dialog did not ask again, or the app has no Advanced Access for it. Graph answers the same for both.`,
        remedy,
        also: { kind: 'open-place', place: 'app-roles' },
      }
    case 'unknown':
      return {
        ...cause,
        rank: 'possible',
        title: 'Reading Instagram was declined',
        evidence: `Meta did not say whether \`${name}\` was granted.`,
        remedy,
      }
  }
}
