import type { Environment } from '../../access-token.ts'
import { toPage } from '../../accounts/page.ts'
import type { FoundPages } from './answer-facts.ts'
import { Row, type RowData } from './answer-schemas.ts'

/** True for a row with a field that Pages alone have. */
export function isPage(row: RowData): boolean {
  const { id: pageId, access_token, category, tasks, perms } = row
  const account = row.instagram_business_account ?? row.connected_instagram_account
  return (
    pageId !== undefined &&
    [access_token, category, tasks, perms, account].some(each => each !== undefined)
  )
}

/** The Pages of a list. A Page that is listed twice is one Page. */
export function toPages(rows: readonly unknown[], hasMore: boolean): FoundPages {
  const environment = environmentOf(rows)
  const ids = new Set<string>()
  const pages = rows.flatMap(row => {
    const page = toPage(row, ids.size + 1, environment)
    if (page === undefined || ids.has(page.id)) return []
    ids.add(page.id)
    return [page]
  })
  return { of: 'accounts', pages, environment, hasMore }
}

/** The environment of the first token. A token of the other one becomes an odd field of its row. */
function environmentOf(rows: readonly unknown[]): Environment {
  const [first] = rows.flatMap(row => Row.safeParse(row).data?.access_token ?? [])
  return first?.startsWith('SIM_') ? 'simulated' : 'meta'
}
