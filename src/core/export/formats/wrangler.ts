import type { ExportFormat } from '../format.ts'
import { jsonFlat } from './json-flat.ts'

/** Wrangler reference, `secret bulk`: without a file it reads JSON from standard input. */
export const wrangler: ExportFormat = {
  ...jsonFlat,
  id: 'wrangler',
  label: 'Cloudflare Workers',
  group: 'hosting',
  hint: 'Sets secrets of the Worker in this folder.',
  command: {
    posix: read => `${read} | npx wrangler secret bulk`,
    powershell: read => `${read} | npx wrangler secret bulk`,
  },
}
