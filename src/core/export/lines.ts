import { type Entry, entriesOf, type Sheet } from './sheet.ts'

/** One line an entry, remarks after `#`, a blank line between blocks. */
export function toLines(sheet: Sheet, line: (entry: Entry) => string): string {
  return toBlocks(sheet, entries => entries.map(line).join('\n'))
}

/** The same for formats whose library writes the entries of a block. */
export function toBlocks(
  { notes, blocks }: Sheet,
  write: (entries: readonly Entry[]) => string,
): string {
  const comments = (remarks: readonly string[]) => remarks.map(remark => `# ${remark}`)
  const parts = blocks.map(block =>
    [
      ...comments(block.notes),
      ...(block.entries.length > 0 ? [write(block.entries).trimEnd()] : []),
    ].join('\n'),
  )
  return `${[comments(notes).join('\n'), ...parts].join('\n\n')}\n`
}

/** Names and values for formats that take an object. */
export function toObject(entries: readonly Entry[]): Record<string, string> {
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]))
}

/** Lines without comments, because some importers refuse comments. */
export function toPairs(sheet: Sheet): string {
  return entriesOf(sheet)
    .map(({ name, value }) => `${name}=${value}\n`)
    .join('')
}
