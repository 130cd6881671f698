import { count, ofPerson, quoted } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { unknown } from '../evidence.ts'
import {
  isEmpty,
  isRefusal,
  known,
  portfolioWith,
  standingOf,
  ticked,
  unlistedInPortfolios,
  unlistedTicked,
} from '../standing.ts'

const cause = {
  id: 'portfolio-no-role',
  about: 'pages',
  title: 'No role in the portfolio that holds the Page',
} as const
const cures = {
  remedy: { kind: 'copy-note', note: 'portfolio-role' },
  also: { kind: 'choose-again' },
} as const

/** business_management alone does not do: the person must have a role in that portfolio. */
export const portfolioNoRole: Check = evidence => {
  if (standingOf(evidence, 'business_management') !== 'granted') return undefined
  const own = known(evidence.portfolios)
  const missing = unlistedTicked(evidence).filter(id => !portfolioWith(evidence, id))
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
    // Only a refusal is evidence; a call that failed, or was never made, tells nothing.
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
