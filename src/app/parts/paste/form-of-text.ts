import { filledLines, isSettingsFile } from '../../../core/read/settings-file.ts'
import type { Thing } from '../../../core/read/thing.ts'

/** The form of a text with several things in it, as one calls it. */
export function formOf(
  text: string,
  things: readonly Thing[],
): 'text' | 'table' | 'settings file' | 'list' | 'log' {
  const lines = filledLines(text)
  if (lines.length < 2 || isPrinted(text)) return 'text'
  if (isSettingsFile(text)) return 'settings file'
  if (isTable(lines)) return 'table'
  return things.every(({ kind }) => kind === 'id') ? 'list' : 'log'
}

/** An answer in JSON, printed on several lines. */
function isPrinted(text: string): boolean {
  return /^\s{0,99}(?:\{[\s\S]*\}|\[\s*[{["\d][\s\S]*\])\s{0,99}$/.test(text)
}

/** Every line has the same number of columns. */
function isTable(lines: readonly string[]): boolean {
  return [',', ';', '\t', '|'].some(sign => {
    const columns = lines.map(line => line.replace(/"[^"]*"/g, '').split(sign).length)
    return (columns[0] ?? 1) > 1 && new Set(columns).size === 1
  })
}
