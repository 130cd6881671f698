import { count } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { isEmpty, standingOf, ticked, unlistedInPortfolios } from '../standing.ts'

/** “All current and future Pages”: Meta then names none, so there is no ID to read by. */
export const allPagesNothingNamed: Check = evidence => {
  const inPortfolios = unlistedInPortfolios(evidence)
  if (ticked(evidence, 'pages').kind !== 'all') return undefined
  if (!isEmpty(evidence) && inPortfolios.length === 0) return undefined
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  return {
    id: 'all-pages-nothing-named',
    about: 'pages',
    rank: 'fits',
    title: '“All current and future Pages” was chosen, and the list lacks them',
    evidence: `\`pages_show_list\` was granted for every Page, so Meta names none that could be read by its ID. ${
      mayManage
        ? inPortfolios.length > 0
          ? `The portfolios hold ${count(inPortfolios.length, 'Page')} that the list lacks.`
          : 'The portfolios hold none either. Ticking the Pages one by one makes Meta name them.'
        : 'The way round is through the portfolios, which needs `business_management`.'
    }`,
    remedy: { kind: mayManage ? 'choose-again' : 'include-portfolios' },
    alike: inPortfolios.length > 0 ? ['dropped-page'] : ['wrong-person', 'no-page-at-all'],
  }
}
