import type { ExportFormat } from '../format.ts'
import { toObject } from '../lines.ts'
import { entriesOf } from '../sheet.ts'

/** One JSON object of names and values. */
export const jsonFlat: ExportFormat = {
  id: 'json-flat',
  label: 'Flat JSON',
  group: 'file',
  extension: '.json',
  mediaType: 'application/json',
  write: sheet => `${JSON.stringify(toObject(entriesOf(sheet)), null, 2)}\n`,
}
