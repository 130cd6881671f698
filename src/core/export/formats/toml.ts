import type { ExportFormat } from '../format.ts'
import { toBlocks, toObject } from '../lines.ts'

export const toml: ExportFormat = {
  id: 'toml',
  label: 'TOML',
  group: 'file',
  extension: '.toml',
  mediaType: 'application/toml',
  async write(sheet) {
    const { stringify } = await import('smol-toml')
    return toBlocks(sheet, entries => stringify(toObject(entries)))
  },
}
