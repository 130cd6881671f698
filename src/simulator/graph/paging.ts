import { GraphRefusal } from './errors.ts'

/** Default page size, as many developers report it. The maximum is a guess: Meta documents none. */
const defaultLimit = 25
const mostRows = 100

type Slice<T> = {
  readonly start: number
  readonly limit: number
  readonly rows: readonly T[]
}

/** The rows that `limit`, `after` and `before` select. */
export function slice<T>(all: readonly T[], query: URLSearchParams): Slice<T> {
  const limit = readLimit(query.get('limit'))
  const before = query.get('before')
  const after = query.get('after')
  const end = before ? readCursor(before) : undefined
  const start = end !== undefined ? Math.max(0, end - limit) : after ? readCursor(after) + 1 : 0
  return { start, limit, rows: all.slice(start, Math.min(end ?? all.length, start + limit)) }
}

/**
 * Meta's envelope. `paging` is missing for an empty list, `next` on the last page. A stuck list returns the
 * same cursor again.
 */
export function envelope<T>(
  url: URL,
  total: number,
  { start, rows }: Slice<T>,
  standsStill = false,
): unknown {
  if (rows.length === 0) return { data: [] }
  const last = standsStill ? start - 1 : start + rows.length - 1
  const before = writeCursor(start)
  const after = writeCursor(last)
  return {
    data: rows,
    paging: {
      cursors: { before, after },
      ...(last + 1 < total ? { next: linkTo(url, 'after', after) } : {}),
      ...(start > 0 ? { previous: linkTo(url, 'before', before) } : {}),
    },
  }
}

/** Meta repeats the access token in these links (Field Expansion sample). Keytag must never follow them. */
function linkTo(url: URL, direction: 'after' | 'before', cursor: string): string {
  const link = new URL(url)
  link.searchParams.delete('after')
  link.searchParams.delete('before')
  link.searchParams.set('pretty', '0')
  link.searchParams.set(direction, cursor)
  return link.href
}

function readLimit(text: string | null): number {
  const limit = Number(text)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, mostRows) : defaultLimit
}

function writeCursor(place: number): string {
  return `QVFI${btoa(`row ${String(place).padStart(5, '0')}`).replaceAll('=', '')}ZD`
}

function readCursor(cursor: string): number {
  const text = /^QVFI(\w+)ZD$/.exec(cursor)?.[1]
  // Base64 never has a length of 4n + 1. atob would throw.
  const place = text && text.length % 4 !== 1 ? /^row (\d{5})$/.exec(atob(text))?.[1] : undefined
  // The wording is a guess.
  if (place === undefined) throw new GraphRefusal(400, 100, '(#100) Invalid cursors values')
  return Number(place)
}
