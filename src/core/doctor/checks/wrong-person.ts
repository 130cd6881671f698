import { ofPerson } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { isEmpty, known, ticked, unlistedInPortfolios } from '../standing.ts'

/** Graph answers an empty list for whoever manages nothing. */
export const wrongPerson: Check = evidence => {
  if (!isEmpty(evidence)) return undefined
  const name = known(evidence.person)?.name
  const cause = {
    id: 'wrong-person',
    about: 'pages',
    title: 'Another Facebook profile manages the Page',
  } as const
  if (ticked(evidence, 'pages').kind === 'named' || unlistedInPortfolios(evidence).length > 0) {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: `${name ? ofPerson(name) : 'This person'} does have Pages.`,
    }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence: `The login is ${name ? `${ofPerson(name)}’s` : 'of a person whom Meta did not name'}. Meta does not tell whether somebody else manages the Page. Log in as that person, or let them give access to this one.`,
    remedy: { kind: 'another-person' },
    also: { kind: 'copy-note', note: 'page-access' },
    alike: ['no-page-at-all', 'page-not-ticked'],
  }
}
