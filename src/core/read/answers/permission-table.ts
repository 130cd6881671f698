import type { FoundAnswer } from './answer-facts.ts'

/** Longer texts than this are no table of permissions. */
const longestTable = 20_000

/** A line of a table, of Markdown or of a log: a permission and its status, with signs alone between. */
const line =
  /^[^\w\n]{0,20}(?!status\b)([a-z][a-z_]{3,59})[^\w\n]{1,60}(granted|declined|expired)\b[^\w\n]{0,20}$/gm

/** The permissions of a table that was copied from a page: at least two lines of it. */
export function readPermissionTable(
  text: string,
): (FoundAnswer & { start: number; end: number }) | undefined {
  if (text.length > longestTable) return undefined
  const found = [...text.matchAll(line)]
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined || found.length < 2) return undefined
  return {
    of: 'permissions',
    rows: found.map(([, permission = '', status = '']) => ({ permission, status })),
    start: first.index,
    end: last.index + last[0].length,
  }
}
