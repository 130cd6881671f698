import { count, some } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { isEmpty, known, lacksList, standingOf, ticked, unlistedInPortfolios } from '../standing.ts'

const cause = {
  id: 'page-not-ticked',
  about: 'pages',
  title: 'The Page was not ticked in Meta’s dialog, or was made later',
} as const
const cures = {
  remedy: { kind: 'choose-again' },
  also: { kind: 'open-place', place: 'business-integrations' },
} as const

/** Meta asks once and then reuses the choice without a word. */
export const pageNotTicked: Check = evidence => {
  const { list } = evidence
  // Without the permission there was no Page to tick: that comes first.
  if (lacksList(evidence)) return undefined
  const choice = ticked(evidence, 'pages')
  const left = unlistedInPortfolios(evidence).filter(
    ({ id }) => choice.kind === 'named' && !choice.ids.includes(id),
  )
  if (choice.kind === 'none') {
    return {
      ...cause,
      rank: 'fits',
      evidence:
        '`pages_show_list` was granted, but for 0 Pages. That is what Meta sends when the Page step is skipped.',
      ...cures,
    }
  }
  if (left.length > 0) {
    return {
      ...cause,
      rank: 'fits',
      evidence: `The portfolios hold ${some(left.map(({ name, id }) => name ?? id))}, which the choice in the dialog leaves out. Whether not ticked or newer than the choice, Graph does not tell.`,
      ...cures,
    }
  }
  if (choice.kind === 'all') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: 'All Pages were ticked, those made later too.',
    }
  }
  if (choice.kind === 'named') {
    const came = choice.ids.filter(id => list.pages.some(page => page.id === id)).length
    return {
      ...cause,
      rank: 'possible',
      evidence: `${count(choice.ids.length, 'Page')} ${choice.ids.length === 1 ? 'was' : 'were'} ticked, and ${came} ${came === 1 ? 'is' : 'are'} in the list. Of a Page that was not ticked, or is newer than the choice, Meta tells nothing.`,
      ...cures,
    }
  }
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  return {
    ...cause,
    rank: 'possible',
    evidence:
      known(evidence.permissions) === undefined
        ? 'Meta does not say which Pages were ticked.'
        : 'The permissions are granted, but Meta tells this person not for which Pages. It asks once and then reuses the choice without a word.',
    ...cures,
    ...(isEmpty(evidence)
      ? {
          alike: [
            mayManage ? 'portfolio-no-role' : 'portfolio-not-asked',
            'wrong-person',
            'no-page-at-all',
          ],
        }
      : {}),
  }
}
