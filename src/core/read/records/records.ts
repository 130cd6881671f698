import { blocksIn } from './blocks.ts'
import type { FoundValue } from './literal.ts'
import { nested, scalarOf } from './record-values.ts'

/** Longer texts than this are logs. */
const longest = 100_000
/** Fields that only answers of Graph's have. */
const telling =
  /\b(?:access_token|instagram_business_account|is_valid|granular_scopes)\b|\bpermission["']?:\s/

/**
 * Records without brackets: YAML, the lines of a browser's console, XML, and tables of commas, tabs or
 * bars. Each becomes the object that JSON would have had.
 */
export function recordsIn(text: string): readonly FoundValue[] {
  if (text.length > longest || !telling.test(text)) return []
  return [...tablesIn(text), ...elementsIn(text), ...blocksIn(text)]
}

const tag = /<(\/?)([A-Za-z_][\w.-]{0,60})(?:\s[^<>]{0,200})?>([^<>]{0,3000})/g

/** XML: an element with elements is a record. */
function elementsIn(text: string): readonly FoundValue[] {
  const found: FoundValue[] = []
  const open: { name: string; record: Record<string, unknown>; text: string; at: number }[] = []
  for (const match of text.matchAll(tag)) {
    const [all, slash, name = '', after = ''] = match
    if (slash === '') {
      if (open.length < 30) open.push({ name, record: {}, text: after.trim(), at: match.index })
      continue
    }
    const element = open.at(-1)
    if (element?.name !== name) continue
    open.pop()
    const isRecord = Object.keys(element.record).length > 0
    const value = isRecord ? element.record : scalarOf(element.text)
    const parent = open.at(-1)
    if (parent) parent.record[name] = value
    const end = match.index + all.length - after.length
    if (isRecord) found.push({ value, start: element.at, end })
  }
  return found
}

/** A line of names, and lines of values below it. */
function tablesIn(text: string): readonly FoundValue[] {
  const lines = text.split('\n')
  const head = lines.findIndex(
    line => telling.test(line) && /[,;\t|]/.test(line) && !/[{}<>:]/.test(line),
  )
  const names = cellsOf(lines[head] ?? '')
  if (head < 0 || names.length < 2) return []
  const rows = lines
    .slice(head + 1, head + 1001)
    .map(cellsOf)
    .filter(cells => cells.length === names.length && !cells.every(cell => /^[-: ]*$/.test(cell)))
    .map(cells => nested(names.map((name, index) => [name, cells[index] ?? ''] as const)))
  const start = lines.slice(0, head).join('\n').length + (head > 0 ? 1 : 0)
  return rows.length > 0 ? [{ value: { data: rows }, start, end: text.length }] : []
}

function cellsOf(line: string): readonly string[] {
  const sign = ['\t', '|', ';', ','].find(each => line.includes(each)) ?? ','
  const bare = sign === '|' ? line.trim().replace(/^\||\|$/g, '') : line.trim()
  return bare.split(sign).map(cell => cell.trim().replace(/^["'`]|["'`]$/g, ''))
}
