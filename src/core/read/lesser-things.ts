import { errorByShape } from './errors/error-by-shape.ts'
import type { FoundError } from './errors/errors-in-text.ts'
import { symptomIn } from './errors/symptoms-in-text.ts'
import { misnamedIdsIn, namedIdsIn } from './ids-in-text.ts'
import { isInside, toErrorThing, toIdThing } from './places.ts'
import { settingsIn } from './settings/settings-in-text.ts'
import { isSettingsFile } from './settings-file.ts'
import type { Thing } from './thing.ts'

/**
 * Adds what counts only where the text tells nothing more exact: settings, named IDs, an error's shape,
 * people's own words.
 */
export function withLesserThings(
  things: readonly Thing[],
  text: string,
  now: Date,
): readonly Thing[] {
  const named = withIds(withSettings(things, text, now), text)
  const shaped = [...named, ...shapeAmong(named, text)]
  return [...shaped, ...symptomAmong(shaped, text)]
}

/** Settings without a value count where nothing tells more. */
function withSettings(things: readonly Thing[], text: string, now: Date): readonly Thing[] {
  const found = things.some(tellsTrouble) ? undefined : settingsIn(text, now)
  if (found === undefined) return things
  const { settings, start, end } = found
  return [...things, { kind: 'settings', settings, place: { start, end } }]
}

/**
 * Numbers count where nothing else stands, and in a settings file, which names them. Elsewhere only a wrong one
 * counts beside a token or a call.
 */
function withIds(things: readonly Thing[], text: string): readonly Thing[] {
  if (things.some(tellsTrouble)) return things
  const isListed = isSettingsFile(text) && !things.some(({ kind }) => kind === 'settings')
  const isIdle = things.length > 0 && !isListed
  const ids = isIdle ? misnamedIdsIn(text) : namedIdsIn(text)
  const shown = new Set(things.flatMap(thing => (thing.kind === 'id' ? [thing.id.written] : [])))
  return [...things, ...ids.filter(({ id }) => !shown.has(id.written)).map(toIdThing)]
}

/**
 * A shape counts where nothing tells more. Words that stand around errors count only alone, or beside
 * the call that they are about. Signs of another service count only alone.
 */
function shapeAmong(things: readonly Thing[], text: string): readonly Thing[] {
  const isTold = things.some(({ kind }) =>
    ['error', 'redirect', 'login-link', 'answer'].includes(kind),
  )
  const error = isTold ? undefined : errorByShape(text)
  const { says, speaker } = error?.matches[0]?.entry ?? {}
  const isOfCall =
    speaker !== undefined &&
    things.some(({ kind }) => kind === 'graph-address') &&
    things.every(isPartOfCall)
  const isIdle =
    things.length > 0 && (says?.isElsewhere === true || (says?.isAround === true && !isOfCall))
  return error === undefined || isIdle ? [] : [toErrorThing(error)]
}

/** People's own words count where nothing of Meta's or of a program's tells the trouble. */
function symptomAmong(things: readonly Thing[], text: string): readonly Thing[] {
  const found = things.some(tellsTrouble) ? undefined : symptomIn(text, besideOf(things))
  if (found === undefined) return []
  const symptom = toErrorThing(found)
  const told = found.matches[0]?.entry
  if (things.some(thing => thing.kind === 'error' && thing.matches[0]?.entry === told)) return []
  // A line of a program is no person's words.
  return things.some(({ kind, place }) => kind === 'error' && isInside(place, [symptom]))
    ? []
    : [symptom]
}

function besideOf(things: readonly Thing[]): 'nothing' | 'values' | 'errors' {
  if (things.length === 0) return 'nothing'
  return things.some(({ kind }) => kind === 'error') ? 'errors' : 'values'
}

/** Words that stand around many troubles, and tell none. */
function isAround({ matches }: FoundError): boolean {
  return matches[0]?.entry.says?.isAround === true
}

function tellsTrouble(thing: Thing): boolean {
  if (thing.kind === 'error') return thing.certainty !== 'nothing' && !isAround(thing)
  return ['redirect', 'login-link', 'answer', 'secret'].includes(thing.kind)
}

function isPartOfCall({ kind }: Thing): boolean {
  return kind === 'graph-address' || kind === 'token' || kind === 'id'
}
