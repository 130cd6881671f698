import type { ExportFormat } from '../format.ts'
import { entriesOf } from '../sheet.ts'

/** Environment of schema 2. Hoppscotch empties the secrets of older schemas when it upgrades them. */
export const hoppscotch: ExportFormat = {
  id: 'hoppscotch',
  label: 'Hoppscotch',
  group: 'client',
  extension: '.json',
  mediaType: 'application/json',
  hint: 'An environment. Tokens are marked secret.',
  write: sheet =>
    `${JSON.stringify(
      [
        {
          v: 2,
          id: 'keytag',
          name: 'Keytag',
          variables: entriesOf(sheet).map(({ name, value, kind }) => ({
            key: name,
            initialValue: value,
            currentValue: value,
            secret: kind === 'token',
          })),
        },
      ],
      null,
      2,
    )}\n`,
}
