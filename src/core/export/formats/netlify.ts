import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/** netlify-cli, `env:import` takes a file, and reads /dev/stdin as one. */
export const netlify: ExportFormat = {
  id: 'netlify',
  label: 'Netlify',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  hint: 'Sets variables of the linked project. On Windows, save the file and name it: netlify env:import FILE.',
  write: toPairs,
  command: { posix: read => `${read} | netlify env:import /dev/stdin` },
}
