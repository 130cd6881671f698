import type { ExportFormat } from '../format.ts'
import { toPairs } from '../lines.ts'

/**
 * gh manual, `gh secret set`: with `--env-file -` it reads dotenv lines from standard input. GitHub's
 * secrets reference, "Limits for secrets": 100 in a repository.
 */
export const github: ExportFormat = {
  id: 'github',
  label: 'GitHub Actions',
  group: 'hosting',
  extension: '.env',
  mediaType: 'text/plain',
  hint: 'Sets secrets of the repository that the terminal is in.',
  most: 100,
  write: toPairs,
  command: {
    posix: read => `${read} | gh secret set --env-file -`,
    powershell: read => `${read} | gh secret set --env-file -`,
  },
}
