import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'

/** Values are written without quotes, because dotenv, shells and Docker read quotes differently. */
export const dotenv: ExportFormat = {
  id: 'dotenv',
  label: '.env',
  group: 'file',
  extension: '.env',
  mediaType: 'text/plain',
  write: sheet => toLines(sheet, ({ name, value }) => `${name}=${value}`),
}
