import { dotenv } from './dotenv.ts'
import type { ExportFormat, ExportRecord } from './format.ts'
import { json } from './json.ts'

/** In the order they are offered. */
export const exportFormats: readonly ExportFormat[] = [dotenv, json]

/** The real thing, tokens and all. Only ever on a click. */
export function exportText(format: ExportFormat, record: ExportRecord): string {
  return format.write(record, token => token.reveal())
}

/** The same with masked tokens, for the screen. */
export function previewText(format: ExportFormat, record: ExportRecord): string {
  return format.write(record, token => token.masked)
}

/** ASCII only, and no name in it: `keytag-134895793791914.env`, or `keytag-3-pages.env`. */
export function fileName(format: ExportFormat, { pages }: ExportRecord): string {
  const [only, ...others] = pages
  const what = only && others.length === 0 ? only.id : `${pages.length}-pages`
  return `keytag-${what}${format.extension}`
}
