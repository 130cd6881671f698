import type { ExportFormat } from '../format.ts'
import { toObject } from '../lines.ts'
import { entriesOf } from '../sheet.ts'
import { toYaml } from './yaml.ts'

/** `stringData`, which the API server encodes as base64. */
export const kubernetes: ExportFormat = {
  id: 'kubernetes',
  label: 'Kubernetes',
  group: 'hosting',
  extension: '.yaml',
  mediaType: 'application/yaml',
  hint: 'A Secret named keytag. Anybody who may read Secrets in the namespace can read it.',
  write(sheet) {
    const manifest = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'keytag' },
      type: 'Opaque',
      stringData: toObject(entriesOf(sheet)),
    }
    return `${sheet.notes.map(note => `# ${note}\n`).join('')}${toYaml(manifest)}`
  },
  // Client-side apply would repeat the tokens in clear text in an annotation.
  command: {
    posix: read => `${read} | kubectl apply --server-side --field-manager=keytag -f -`,
    powershell: read => `${read} | kubectl apply --server-side --field-manager=keytag -f -`,
  },
}
