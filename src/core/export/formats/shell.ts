import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'

/** For sh, bash, zsh and other POSIX shells. No value has an apostrophe. */
export const shell: ExportFormat = {
  id: 'shell',
  label: 'Shell',
  group: 'terminal',
  extension: '.sh',
  mediaType: 'text/x-shellscript',
  hint: 'Sets the variables in the terminal that reads it, and in what it starts.',
  write: sheet => toLines(sheet, ({ name, value }) => `export ${name}='${value}'`),
  command: { posix: read => `eval "$(${read})"` },
}
