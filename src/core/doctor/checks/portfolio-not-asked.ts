import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { isEmpty, notAsked, standingOf, ticked, unlistedTicked } from '../standing.ts'

const cause = {
  id: 'portfolio-not-asked',
  about: 'pages',
  title: 'The Page is held in a business portfolio',
} as const
const remedy = { kind: 'include-portfolios' } as const

/** Since v17.0 Meta lists such Pages only where business_management was granted (changelog). */
export const portfolioNotAsked: Check = evidence => {
  const standing = standingOf(evidence, 'business_management')
  if (standing === 'granted') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence:
        '`business_management` was granted: portfolio Pages are not held back for want of it.',
    }
  }
  const why =
    standing === 'declined'
      ? '`business_management` was declined'
      : standing === 'dropped'
        ? 'Meta did not grant `business_management`'
        : standing === 'unknown'
          ? 'Meta did not say whether `business_management` was granted'
          : notAsked(evidence, 'business_management')
  const hidden = unlistedTicked(evidence)
  const choice = ticked(evidence, 'pages').kind
  if (hidden.length > 0) {
    return {
      ...cause,
      rank: standing === 'unknown' ? 'possible' : 'fits',
      evidence: `${count(hidden.length, 'Page')} ${hidden.length === 1 ? 'was' : 'were'} ticked and ${hidden.length === 1 ? 'is' : 'are'} not in the list. ${why}${standing === 'unknown' ? '; without it' : ', so'} Meta leaves out what a business holds.`,
      remedy,
      alike: ['dropped-page'],
    }
  }
  if (choice === 'named') {
    return { ...cause, rank: 'ruled-out', evidence: 'Every Page that was ticked is in the list.' }
  }
  return {
    ...cause,
    rank: standing === 'declined' && isEmpty(evidence) ? 'fits' : 'possible',
    evidence: `${why}${standing === 'unknown' ? '; without it' : ', so'} Pages reached through a business stay hidden.`,
    remedy,
    ...(isEmpty(evidence) ? { alike: ['page-not-ticked', 'wrong-person', 'no-page-at-all'] } : {}),
  }
}
