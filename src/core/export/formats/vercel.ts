import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/**
 * Vercel reference, `env add`: one call a variable, value from standard input. Reported in vercel/vercel
 * 16934 and 14371: without `--sensitive` some versions ask a question, which consumes the value, and
 * store nothing. PowerShell is left out because it ends a piped value with CR LF.
 */
export const vercel: ExportFormat = {
  id: 'vercel',
  label: 'Vercel',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  // Vercel never shows a sensitive value again. Only a deployment can tell that it is there.
  hint: 'For production, one variable after the other. On Windows, paste the lines into the project’s settings. See in a deployment that the values arrived: some versions of the CLI store nothing.',
  write: toPairs,
  command: {
    posix: read =>
      `${read} | while IFS='=' read -r name value; do printf '%s' "$value" | vercel env add "$name" production --sensitive --force; done`,
  },
}
