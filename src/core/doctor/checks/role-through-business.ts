import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { unknown } from '../evidence.ts'
import {
  known,
  pagelessAccounts,
  portfolioWith,
  standingOf,
  whyPageless,
  withoutAccount,
} from '../standing.ts'

const cause = {
  id: 'role-through-business',
  about: 'accounts',
  title: 'The role on the Page came through a portfolio',
} as const
const remedy = { kind: 'ask-for', permissions: ['ads_read'] } as const

/** Then the account is read only with ads_read or ads_management (IG User reference). */
export const roleThroughBusiness: Check = evidence => {
  const pages = withoutAccount(evidence)
  if (pages.length === 0 || standingOf(evidence, 'instagram_basic') !== 'granted') return undefined
  const granted = ['ads_read', 'ads_management'].find(
    name => standingOf(evidence, name) === 'granted',
  )
  if (granted) {
    return { ...cause, rank: 'ruled-out', evidence: `\`${granted}\` was granted.` }
  }
  const why =
    'Where a role came that way, Meta shows the account only with `ads_read` or `ads_management`, and neither was granted'
  const refused = pagelessAccounts(evidence).filter(id => whyPageless(evidence, id) === 'refused')
  const shown = pages.filter(
    ({ id }) => known(evidence.accountsByPageToken.get(id) ?? unknown) !== undefined,
  )
  if (refused.length > 0 || shown.length > 0) {
    return {
      ...cause,
      rank: 'fits',
      evidence: `${
        refused.length > 0
          ? `${count(refused.length, 'Instagram account')} ${refused.length === 1 ? 'was' : 'were'} ticked, and Meta refuses to read ${refused.length === 1 ? 'it' : 'them'} by ID.`
          : 'The Page’s own token shows an account that the person’s token does not.'
      } ${why}.`,
      remedy,
    }
  }
  const held = pages.filter(({ id }) => portfolioWith(evidence, id))
  return {
    ...cause,
    rank: 'possible',
    evidence:
      held.length > 0
        ? `${count(held.length, 'Page')} without an account ${held.length === 1 ? 'is' : 'are'} held in a portfolio. ${why}.`
        : `Meta does not say how the person came to the Page. ${why}.`,
    remedy,
    alike: ['personal-account'],
  }
}
