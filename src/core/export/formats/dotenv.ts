import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'

/** No value ever needs a quote, so that dotenv, a shell and Docker all read the same. */
export const dotenv: ExportFormat = {
  id: 'dotenv',
  label: '.env',
  group: 'file',
  extension: '.env',
  mediaType: 'text/plain',
  write: sheet => toLines(sheet, ({ name, value }) => `${name}=${value}`),
}
