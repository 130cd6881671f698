import captures from './captures.json' with { type: 'json' }

/** Real artefacts and documented samples, unchanged. `notes` gives the source of each. */
export type Capture = (typeof captures)[number]

export function captured(kind: string): readonly Capture[] {
  return captures.filter(capture => capture.kind === kind)
}

/**
 * Captured tokens were cut to a few letters, or replaced by a word, before they were collected. This
 * puts a made-up tail of the real alphabet in place of what is missing.
 */
export function withWholeTokens(raw: string): string {
  return raw
    .replace(/(token=)([A-Za-z0-9]+)\.\.\./g, (_all, name, start) => name + start.padEnd(205, '0Z'))
    .replace(/(access_token=)(token\+is\+here|sometoken)/g, `$1EAA${'0Z'.repeat(60)}`)
}

/** A pasted error body was often a Python, Elixir or JavaScript literal with the facts of the JSON. */
export function toJson(raw: string): string {
  try {
    JSON.parse(raw)
    return raw
  } catch {
    return literalToJson(raw)
  }
}

function literalToJson(raw: string): string {
  return raw
    .replaceAll('%{', '{')
    .replaceAll(' => ', ': ')
    .replace(/\bTrue\b/g, 'true')
    .replace(/\bFalse\b/g, 'false')
    .replace(/([{,]\s*)(\w+):/g, '$1"$2":')
    .replace(/'((?:[^'\\]|\\.)*)'/g, (_all, text) => JSON.stringify(text))
    .replace(/,(\s*})/g, '$1')
}
