import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/** flyctl reference, `secrets import`: "Values are read from stdin as NAME=VALUE pairs". */
export const fly: ExportFormat = {
  id: 'fly',
  label: 'Fly.io',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  hint: 'Fly redeploys the app with them. With --stage it waits for the next deploy.',
  write: toPairs,
  command: {
    posix: read => `${read} | fly secrets import`,
    powershell: read => `${read} | fly secrets import`,
  },
}
