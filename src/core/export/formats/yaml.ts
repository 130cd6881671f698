import type { ExportFormat } from '../format.ts'
import { toBlocks, toObject } from '../lines.ts'

/** Every value in quotes: YAML takes a bare ID for a number and drops its last digits. */
export const yaml: ExportFormat = {
  id: 'yaml',
  label: 'YAML',
  group: 'file',
  extension: '.yaml',
  mediaType: 'application/yaml',
  async write(sheet) {
    const { stringify } = await import('yaml')
    return toBlocks(sheet, entries => stringify(toObject(entries), quoted))
  },
}

/** Keys stay bare. A long token stays one line. */
export const quoted = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
} as const
