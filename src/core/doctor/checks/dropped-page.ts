import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import {
  foundPages,
  known,
  portfolioWith,
  standingOf,
  ticked,
  unlistedTicked,
} from '../standing.ts'

const cause = {
  id: 'dropped-page',
  about: 'pages',
  title: 'Meta’s list leaves out a Page that was granted',
} as const

/** Seen with New Pages Experience and portfolio Pages: granted by ID, and not in /me/accounts. */
export const droppedPage: Check = evidence => {
  const missing = unlistedTicked(evidence)
  if (missing.length === 0) {
    return ticked(evidence, 'pages').kind === 'named'
      ? { ...cause, rank: 'ruled-out', evidence: 'Every Page that was ticked is in the list.' }
      : undefined
  }
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  const certain = missing.filter(id => {
    const holder = evidence.portfolioOf.get(id)
    return portfolioWith(evidence, id) || (holder?.kind === 'value' && known(holder) === undefined)
  })
  const found = foundPages(evidence).filter(({ id }) => missing.includes(id)).length
  return {
    ...cause,
    rank: certain.length > 0 ? 'fits' : 'possible',
    evidence: `\`debug_token\` names ${count(missing.length, 'Page')} that \`GET /me/accounts\` does not list. ${
      found > 0
        ? `Keytag read ${found === missing.length ? (found === 1 ? 'it' : 'them all') : `${found} of them`} by ID: ${found === 1 ? 'it stands' : 'they stand'} at the end of the list.`
        : 'Reading by ID did not bring them either.'
    } Developers report it of Pages of the new Pages experience.`,
    remedy: { kind: 'choose-again' },
    also: { kind: 'open-place', place: 'business-integrations' },
    ...(certain.length > 0
      ? {}
      : { alike: [mayManage ? 'portfolio-no-role' : 'portfolio-not-asked'] }),
  }
}
