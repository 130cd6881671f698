import type { ExportFormat } from '../format.ts'
import { toObject } from '../lines.ts'
import { entriesOf } from '../sheet.ts'
import { toYaml } from './yaml.ts'

/** A global environment in Insomnia's export format 5. It is marked private, so Insomnia does not sync it. */
export const insomnia: ExportFormat = {
  id: 'insomnia',
  label: 'Insomnia',
  group: 'client',
  extension: '.insomnia.yaml',
  mediaType: 'application/yaml',
  hint: 'Import it as an environment. It is marked private, so that Insomnia does not sync it.',
  write(sheet) {
    const meta = { isPrivate: true, created: sheet.record.takenAt.getTime() }
    return toYaml({
      type: 'environment.insomnia.rest/5.0',
      name: 'Keytag',
      meta: { id: 'wrk_keytag', ...meta },
      environments: {
        name: 'Keytag',
        meta: { id: 'env_keytag', ...meta },
        data: toObject(entriesOf(sheet)),
      },
    })
  },
}
