import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/**
 * Vercel reference, `env add`: one variable each, its value from standard input. The rest is known from
 * the CLI's issues alone (vercel/vercel 16934, 14371): without `--sensitive` some versions ask a question, which eats
 * the value, and they store nothing. PowerShell ends a piped value with CR LF, so it has no line here.
 */
export const vercel: ExportFormat = {
  id: 'vercel',
  label: 'Vercel',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  // A sensitive value is not shown again, so only a deployment can tell whether it is there.
  hint: 'For production, one variable after the other. On Windows, paste the lines into the project’s settings. See in a deployment that the values arrived: some versions of the CLI store nothing.',
  write: toPairs,
  command: {
    posix: read =>
      `${read} | while IFS='=' read -r name value; do printf '%s' "$value" | vercel env add "$name" production --sensitive --force; done`,
  },
}
