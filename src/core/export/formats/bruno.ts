import type { ExportFormat } from '../format.ts'
import { entriesOf } from '../sheet.ts'

/**
 * A Bruno environment without secrets. `vars:secret` holds names only, so the tokens are read from the
 * collection's .env file, which Bruno keeps out of Git.
 */
export const bruno: ExportFormat = {
  id: 'bruno',
  label: 'Bruno',
  group: 'client',
  extension: '.bru',
  mediaType: 'text/plain',
  hint: 'For the folder environments. It holds no token: those come from the .env at the collection’s root.',
  write(sheet) {
    const lines = entriesOf(sheet).map(({ name, value, kind }) =>
      kind === 'token' ? `  ${name}: {{process.env.${name}}}` : `  ${name}: ${value}`,
    )
    return ['vars {', ...lines, '}', ''].join('\n')
  },
}
