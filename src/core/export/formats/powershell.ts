import type { ExportFormat } from '../format.ts'
import { toLines } from '../lines.ts'

/** Single quotes, because PowerShell expands double-quoted text. No value has an apostrophe. */
export const powershell: ExportFormat = {
  id: 'powershell',
  label: 'PowerShell',
  group: 'terminal',
  extension: '.ps1',
  mediaType: 'text/plain',
  hint: 'Sets the variables in the PowerShell that reads it, and in what it starts.',
  write: sheet => toLines(sheet, ({ name, value }) => `$Env:${name} = '${value}'`),
  command: { powershell: read => `${read} | Invoke-Expression` },
}
