import { count, ofPerson, quoted } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { unknown } from '../evidence.ts'
import {
  heldPages,
  isEmpty,
  isRefusal,
  known,
  notAsked,
  pagelessAccounts,
  standingOf,
  ticked,
  unlistedInPortfolios,
  unlistedTicked,
  whyPageless,
  withoutAccount,
} from '../standing.ts'

/** Since v17.0 Meta lists such Pages only where business_management was granted (changelog). */
export const portfolioNotAsked: Check = evidence => {
  const cause = {
    id: 'portfolio-not-asked',
    about: 'pages',
    title: 'The Page is held in a business portfolio',
  } as const
  const remedy = { kind: 'include-portfolios' } as const
  const standing = standingOf(evidence, 'business_management')
  if (standing === 'granted') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence:
        '`business_management` was granted: portfolio Pages are not held back for lack of it.',
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

/** business_management alone is not enough: the person needs a role in that portfolio. */
export const portfolioNoRole: Check = evidence => {
  const cause = {
    id: 'portfolio-no-role',
    about: 'pages',
    title: 'No role in the portfolio that holds the Page',
  } as const
  const cures = {
    remedy: { kind: 'copy-note', note: 'portfolio-role' },
    also: { kind: 'choose-again' },
  } as const
  if (standingOf(evidence, 'business_management') !== 'granted') return undefined
  const own = known(evidence.portfolios)
  const pagesHeld = heldPages(evidence)
  const missing = unlistedTicked(evidence).filter(id => !pagesHeld.has(id))
  const who = known(evidence.person)?.name
  const person = who ? ofPerson(who) : 'the person'
  const holder = missing
    .map(id => known(evidence.portfolioOf.get(id) ?? unknown))
    .find(each => each !== undefined)
  if (holder) {
    return {
      ...cause,
      rank: 'fits',
      evidence: `${count(missing.length, 'ticked Page')} ${missing.length === 1 ? 'is' : 'are'} not in the list. ${quoted(holder.name ?? holder.id)} holds ${missing.length === 1 ? 'it' : 'them'}, and \`GET /me/businesses\` does not name that portfolio for ${person}.`,
      ...cures,
    }
  }
  const held = missing.filter(id => evidence.portfolioOf.get(id)?.kind !== 'value')
  if (held.length > 0) {
    // Only a refusal is evidence. A call that failed, or was never made, is none.
    const refused = held.every(id => {
      const answer = evidence.portfolioOf.get(id)
      return answer?.kind === 'failed' && isRefusal(answer.failure)
    })
    return {
      ...cause,
      rank: own && refused ? 'fits' : 'possible',
      evidence: `${count(missing.length, 'ticked Page')} ${missing.length === 1 ? 'is' : 'are'} not in the list, and in none of the portfolios that Meta names for ${person}.`,
      ...cures,
      alike: ['dropped-page'],
    }
  }
  const open = isEmpty(evidence) && unlistedInPortfolios(evidence).length === 0
  if (open && ticked(evidence, 'pages').kind !== 'named') {
    return {
      ...cause,
      rank: 'possible',
      evidence: own
        ? `\`business_management\` was granted, and Meta names ${own.length === 0 ? 'no portfolio' : count(own.length, 'portfolio')} for ${person}. A Page in another one stays hidden.`
        : 'Meta did not say which portfolios the person has a role in.',
      ...cures,
      alike: ['page-not-ticked', 'wrong-person', 'no-page-at-all'],
    }
  }
  return { ...cause, rank: 'ruled-out', evidence: 'No ticked Page is held back by a portfolio.' }
}

/** Then the account is read only with ads_read or ads_management (IG User reference). */
export const roleThroughBusiness: Check = evidence => {
  const cause = {
    id: 'role-through-business',
    about: 'accounts',
    title: 'The role on the Page came through a portfolio',
  } as const
  const remedy = { kind: 'ask-for', permissions: ['ads_read'] } as const
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
  const pagesHeld = heldPages(evidence)
  const held = pages.filter(({ id }) => pagesHeld.has(id))
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
