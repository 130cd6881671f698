import type { ExportFormat } from '../format.ts'
import { toBlocks, toObject } from '../lines.ts'

/** Quotes every value, because YAML reads a bare ID as a number and drops its last digits. */
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

/** Bare keys where YAML 1.1 reads them as names too, and no folding of long tokens. */
export const quoted = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
  compat: 'yaml-1.1',
} as const
