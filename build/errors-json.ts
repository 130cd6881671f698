import { entries } from '../src/core/errors/entries.ts'
import { type Entry, fullTitle } from '../src/core/errors/entry.ts'
import { placeAddress } from '../src/core/meta-places.ts'

/** Puts the number of known errors into the app, which tells it without loading them. */
export const countOfErrors = {
  'import.meta.env.KEYTAG_ERRORS': JSON.stringify(`${entries.length}`),
} as const

/** Grows by one when a field is taken away or changes its meaning; a new field leaves it as it is. */
export const errorsVersion = 2

/** The error entries as data for other tools, as `docs/errors-json.md` describes them. */
export function errorsJson(): string {
  return `${JSON.stringify({ version: errorsVersion, errors: entries.map(toRecord) }, null, 1)}\n`
}

function toRecord(entry: Entry) {
  const { id, says = {}, wordings = [], meaning, cause, who, steps, retry, source } = entry
  const { code, alsoCodes = [], ownCodes = [], subcodes = [], subcodeRange } = says
  return {
    id,
    title: fullTitle(entry),
    codes: [
      ...(code === undefined ? [] : [rangeOf(code)]),
      ...alsoCodes.map(each => rangeOf(each)),
    ],
    ownCodes,
    subcodes: [
      ...subcodes.map(each => rangeOf(each)),
      ...(subcodeRange === undefined ? [] : [rangeOf(subcodeRange)]),
    ],
    wordings: wordings.map(({ words, source: seen, isGeneral = false }) => ({
      words,
      source: seen,
      isGeneral,
    })),
    speaker: entry.speaker ?? 'Meta',
    meaning,
    cause,
    whoFixes: who,
    steps,
    place: entry.place === undefined ? null : placeAddress(entry.place, undefined),
    retry: retry ?? null,
    isBroken: entry.isHollow !== true,
    known: source.known,
    source: source.where,
    page: `help/${id}/`,
  }
}

/** A single number is a range of one. */
function rangeOf(code: number | readonly [number, number]) {
  const [first, last] = typeof code === 'number' ? [code, code] : code
  return { first, last }
}
