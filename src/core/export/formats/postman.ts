import type { ExportFormat } from '../format.ts'
import { entriesOf } from '../sheet.ts'

/** A Postman environment, as Postman exports one. */
export const postman: ExportFormat = {
  id: 'postman',
  label: 'Postman',
  group: 'client',
  extension: '.postman_environment.json',
  mediaType: 'application/json',
  hint: 'An environment. Tokens are of type secret; Postman still syncs them to its cloud.',
  write: sheet =>
    `${JSON.stringify(
      {
        name: 'Keytag',
        values: entriesOf(sheet).map(({ name, value, kind }) => ({
          key: name,
          value,
          type: kind === 'token' ? 'secret' : 'default',
          enabled: true,
        })),
        _postman_variable_scope: 'environment',
        _postman_exported_at: sheet.record.takenAt.toISOString(),
        _postman_exported_using: 'Keytag',
      },
      null,
      2,
    )}\n`,
}
