import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/** Vercel reference, `env add`: one variable each, its value from standard input. */
export const vercel: ExportFormat = {
  id: 'vercel',
  label: 'Vercel',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  hint: 'For production, one variable after the other. Or paste the lines into the project’s settings.',
  write: toPairs,
  command: {
    posix: read =>
      `${read} | while IFS='=' read -r name value; do printf '%s' "$value" | vercel env add "$name" production; done`,
    powershell: read =>
      `(${read}) -split "\n" | ForEach-Object { $name, $value = $_.Trim() -split '=', 2; if ($name) { $value | vercel env add $name production } }`,
  },
}
