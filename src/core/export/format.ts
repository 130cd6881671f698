import type { Sheet } from './sheet.ts'

/** One destination's way of writing. Adding one: a file like these, a line in `formats.ts`, a test. */
export type ExportFormat = {
  readonly id: string
  readonly label: string
  readonly group: FormatGroup
  /** Of a download's name, with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** What to know before it is used; one sentence or two. */
  readonly hint?: string
  /** How many values the destination takes, where it says so. */
  readonly most?: number
  /** A promise where a library has to be fetched first. */
  readonly write: (sheet: Sheet) => string | Promise<string>
  /** The command that takes the text from `read`, which prints it: nothing secret in the history. */
  readonly command?: { readonly [shell in Shell]?: (read: string) => string }
}

export type Shell = 'posix' | 'powershell'

export type FormatGroup = 'file' | 'terminal' | 'hosting' | 'client' | 'mcp'
