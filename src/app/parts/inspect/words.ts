import type { Page } from '../../../core/accounts/page.ts'
import { known } from '../../../core/doctor/standing.ts'
import { type Inspection, kindNames, kindOf } from '../../../core/inspect/layers.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { countOf } from '../token/dates-and-counts.ts'

/** The kind of a token, by its looks and, once Meta was asked, by Meta's word. */
export function kindInWords(found: FoundToken, inspection: Inspection | undefined): string {
  const kind = inspection && kindOf(inspection)
  if (kind === 'page') {
    const name = inspection && known(inspection.owner)?.name
    return name ? `Page token for ${name}` : kindNames.page
  }
  const life = found.life ? `, ${found.life}` : ''
  if (kind) return kindNames[kind] + life
  if (found.family === 'instagram-login') return kindNames['instagram-user'] + life
  return `${found.environment === 'simulated' ? 'Token of the simulated Meta' : 'Facebook access token'}${life}`
}

/** The Pages that a token lists, or the one that it belongs to. */
export function pagesOf({ pages, page }: Inspection): readonly Page[] | undefined {
  const one = known(page)
  return known(pages)?.list ?? (one ? [one] : undefined)
}

/** "3 Pages, 2 Instagram accounts" */
export function reachInWords(inspection: Inspection): string | undefined {
  const list = pagesOf(inspection)
  if (list === undefined) return undefined
  if (known(inspection.pages)?.more) return `More than ${countOf(list.length, 'Page')}`
  const accounts = list.filter(({ instagramAccount }) => instagramAccount).length
  return `${countOf(list.length, 'Page')}, ${countOf(accounts, 'Instagram account')}`
}
