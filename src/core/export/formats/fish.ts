import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'

export const fish: ExportFormat = {
  id: 'fish',
  label: 'fish',
  group: 'terminal',
  extension: '.fish',
  mediaType: 'text/plain',
  hint: 'Sets the variables in the fish that reads it, and in what it starts.',
  write: sheet => toLines(sheet, ({ name, value }) => `set -gx ${name} '${value}'`),
  command: { posix: read => `${read} | source` },
}
