import type { InstagramAccount, Page } from './page.ts'
import type { Consent, Selection } from './token.ts'
import { accountsOf, hasRoleOnApp, pagesOf, personOf, worldFor } from './worlds.ts'

/** The Pages of a login, reduced to the accounts it covers. */
export function grantedPages(consent: Consent): readonly Page[] {
  return allPages(consent).flatMap((page, place) => {
    if (!isSelected(consent.pages, place)) return []
    const { account, ...rest } = page
    const named = { ...rest, ...consent.made }
    const isShown = account && isSelected(consent.accounts, place) && !hiddenBecause(consent, page)
    return [isShown ? { ...named, account } : named]
  })
}

/** The rows of /me/accounts. Changelog of v17.0: portfolio Pages need business_management. */
export function listedPages(consent: Consent): readonly Page[] {
  if (!consent.granted.includes('pages_show_list')) return []
  const mayManage = actsInPortfolio(consent)
  return grantedPages(consent).filter(page => !page.isDropped && (mayManage || !page.portfolio))
}

/** Pages that the person's portfolio owns or manages for a client, ticked or not. */
export function portfolioPages(consent: Consent, of: 'owner' | 'client'): readonly Page[] {
  if (!actsInPortfolio(consent)) return []
  const granted = grantedPages(consent)
  return allPages(consent)
    .filter(page => (page.portfolio || page.business) && (of === 'client') === !!page.isClients)
    .map(({ account: _, ...page }) => {
      // A guess: Meta names an unticked Page and sends no token for it.
      return granted.find(({ id }) => id === page.id) ?? { ...page, withoutToken: true }
    })
}

/** Page IDs in the granular scopes. */
export function tickedPageIds(consent: Consent): readonly string[] {
  return allPages(consent).flatMap(({ id }, place) =>
    isSelected(consent.pages, place) ? [id] : [],
  )
}

/** Ticked accounts, hidden ones included, each with its Page if it has one. */
export function tickedAccounts(
  consent: Consent,
): readonly { readonly account: InstagramAccount; readonly page: Page | undefined }[] {
  const world = worldFor(consent)
  const pages = allPages(consent)
  return accountsOf(world, personOf(consent.person, world)).flatMap((account, place) =>
    account && isSelected(consent.accounts, place) ? [{ account, page: pages[place] }] : [],
  )
}

/** True if the person has a role in the portfolio and granted business_management. */
export function actsInPortfolio(consent: Consent): boolean {
  return consent.granted.includes('business_management') && !worldFor(consent).isOutsidePortfolio
}

/** The reason why Graph hides a ticked account. */
export function hiddenBecause(
  consent: Consent,
  page: Page | undefined,
): 'permission' | 'personal' | 'development' | 'ads' | 'two-factor' | undefined {
  const { granted } = consent
  const world = worldFor(consent)
  if (!granted.includes('instagram_basic')) return 'permission'
  if (page?.account?.isPersonal) return 'personal'
  const hasRole = hasRoleOnApp(world, personOf(consent.person, world))
  if (world.isInDevelopment && !hasRole) return 'development'
  const mayReadAds = granted.includes('ads_read') || granted.includes('ads_management')
  if (page?.roleThroughBusiness && !mayReadAds) return 'ads'
  return page?.needsTwoFactor ? 'two-factor' : undefined
}

function allPages(consent: Consent): readonly Page[] {
  const world = worldFor(consent)
  return pagesOf(world, personOf(consent.person, world))
}

function isSelected(selection: Selection, place: number): boolean {
  return selection === 'all' || selection.includes(place)
}
