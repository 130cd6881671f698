import type { ExportFormat } from '../format.ts'
import { toBlocks, toObject } from '../lines.ts'

/** Quotes every value, because YAML reads a bare ID as a number and drops its last digits. */
export const yaml: ExportFormat = {
  id: 'yaml',
  label: 'YAML',
  group: 'file',
  extension: '.yaml',
  mediaType: 'application/yaml',
  write: sheet => toBlocks(sheet, entries => toYaml(toObject(entries))),
}

type Mapping = { readonly [name: string]: string | number | boolean | Mapping }

/** A YAML mapping with two spaces a level. Strings are written as JSON, which YAML reads too. */
export function toYaml(mapping: Mapping, indent = ''): string {
  return Object.entries(mapping)
    .map(([name, value]) => {
      const key = `${indent}${isPlain(name) ? name : quote(name)}:`
      if (typeof value === 'object') return `${key}\n${toYaml(value, `${indent}  `)}`
      return `${key} ${typeof value === 'string' ? quote(value) : value}\n`
    })
    .join('')
}

/** YAML 1.1 reads some short names as numbers or booleans: `E0`, `NO`, `y`. */
function isPlain(name: string): boolean {
  if (/^(y|n|yes|no|on|off|true|false|null)$/i.test(name)) return false
  return /^([A-Za-z]+|[A-Za-z]\w*_\w*)$/.test(name)
}

/** JSON leaves some characters as they are that YAML readers refuse. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
