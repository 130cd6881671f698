import type { Page } from './page.ts'
import type { Consent, Selection } from './token.ts'
import { pagesOf, personOf, worldOf } from './worlds.ts'

/** The Pages a login covers, and of each only what it covers. */
export function grantedPages(consent: Consent): readonly Page[] {
  const world = worldOf(consent.world)
  const pages = pagesOf(world, personOf(consent.person, world))
  return pages.flatMap((page, place) => {
    if (!isSelected(consent.pages, place)) return []
    const { account, ...rest } = page
    const named = { ...rest, ...consent.made }
    const mayRead = consent.granted.includes('instagram_basic')
    return [
      account && mayRead && isSelected(consent.accounts, place) ? { ...named, account } : named,
    ]
  })
}

/** What /me/accounts lists of them. v17.0 changelog: portfolio Pages need business_management. */
export function listedPages(consent: Consent): readonly Page[] {
  if (!consent.granted.includes('pages_show_list')) return []
  const mayManage = consent.granted.includes('business_management')
  return grantedPages(consent).filter(page => mayManage || !page.portfolio)
}

function isSelected(selection: Selection, place: number): boolean {
  return selection === 'all' || selection.includes(place)
}
