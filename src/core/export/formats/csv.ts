import type { Fact } from '../facts.ts'
import type { ExportFormat } from '../format.ts'
import { type Block, entriesOf, type Sheet, valueIn } from '../sheet.ts'

/** One row for each Page, as RFC 4180 has it. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  group: 'file',
  extension: '.csv',
  mediaType: 'text/csv',
  hint: 'Import the columns as text: a spreadsheet rounds an ID of 17 digits.',
  write(sheet) {
    const facts = [...new Set(entriesOf(sheet).map(({ fact }) => fact))]
    const rows = sheet.blocks.filter(({ about }) => about !== undefined)
    return [
      ['tag', ...facts.map(columnOf)],
      ...rows.map((row, index) => [
        `${row.tag ?? index + 1}`,
        ...facts.map(fact => valueFor(row, fact, sheet)),
      ]),
    ]
      .map(cells => `${cells.map(toCell).join(',')}\r\n`)
      .join('')
  },
}

/** A value of the login itself, such as the app ID, stands in every row. */
function valueFor(row: Block, fact: Fact, { blocks }: Sheet): string {
  const shared = blocks.filter(({ about }) => about === undefined)
  return [row, ...shared].map(block => valueIn(block, fact)).find(value => value) ?? ''
}

/** page_token for pageToken */
function columnOf(fact: Fact): string {
  return fact.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

/** A spreadsheet runs a cell that begins with one of these characters. An apostrophe makes it text. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
