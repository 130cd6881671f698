import type { Sheet } from './sheet.ts'

/** The format of one destination. To add one: a file of its ID in `formats/`, a line in `formats.ts`, a test. */
export type ExportFormat = {
  readonly id: string
  readonly label: string
  readonly group: FormatGroup
  /** Extension of the download, with its dot. */
  readonly extension: string
  readonly mediaType: string
  /** A note for the person before they use it, one or two sentences. */
  readonly hint?: string
  /** Most values the destination takes, if it documents a limit. */
  readonly most?: number
  /** Returns a promise if the format needs a library that loads on demand. */
  readonly write: (sheet: Sheet) => string | Promise<string>
  /** Command that reads the text from the output of `read`, so that the shell history holds no secret. */
  readonly command?: { readonly [shell in Shell]?: (read: string) => string }
}

export type Shell = 'posix' | 'powershell'

export type FormatGroup = 'file' | 'terminal' | 'code' | 'hosting' | 'client' | 'mcp'
