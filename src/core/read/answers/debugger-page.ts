import type { DebugFacts, FoundAnswer } from './answer-facts.ts'
import { readDebuggerRows } from './debugger-rows.ts'

type Page = FoundAnswer & { start: number; end: number }

/** Rows of the Access Token Debugger's page by their names there, in English and German. */
const labels: readonly (readonly [label: RegExp, fact: keyof DebugFacts])[] = [
  [/^app[ -]id$/, 'appId'],
  [/^application$/, 'application'],
  [/^typ(?:e)?$/, 'type'],
  [/^(?:user id|app-scoped user id|app-spezifische nutzer-id)/, 'userId'],
  [/^(?:page id|profile id)$/, 'profileId'],
  [/^(?:valid|is valid)$/, 'isValid'],
  [/^(?:issued|issued at|ausgestellt)$/, 'issuedAt'],
  [/^(?:expires|expires at|ablaufdatum)$/, 'expiresAt'],
  [/^data access expires(?: at)?$/, 'dataAccessExpiresAt'],
  [/^scopes$/, 'scopes'],
]

const row =
  /^[ \t>|*`]{0,9}([A-Za-z][A-Za-z_ -]{2,40}?)[*:` \t]{0,4}(?:\||\t|:)[ \t*`]{0,9}([^\n|]{1,2000})/gm

/**
 * Reads that page's text, as it is copied from the browser, or a table of the fields' own names. Two rows
 * beside the name of the app must be there.
 */
export function readDebuggerPage(text: string): Page | undefined {
  return byLabels(text) ?? readDebuggerRows(text)
}

function byLabels(text: string): Page | undefined {
  const found = new Map<keyof DebugFacts, string>()
  let start = text.length
  let end = 0
  let isTable = false
  for (const match of text.matchAll(row)) {
    const written = (match[1] ?? '').trim().toLowerCase()
    const label = written.replaceAll('_', ' ')
    const fact = labels.find(([pattern]) => pattern.test(label))?.[1]
    if (fact === undefined || found.has(fact)) continue
    found.set(fact, (match[2] ?? '').replaceAll('`', '').trim())
    isTable ||= written !== label
    start = Math.min(start, match.index)
    end = match.index + match[0].length
  }
  // Settings of programs have an `expires_at` too.
  const isPage =
    found.has('isValid') ||
    (!isTable && (found.has('expiresAt') || found.has('dataAccessExpiresAt')))
  // Programs name themselves in the same word, so that row is no sign of Meta's.
  const signs = [...found.keys()].filter(fact => fact !== 'application')
  if (signs.length < 2 || !isPage) return undefined
  return { of: 'debug-token', facts: toFacts(found), start, end }
}

function toFacts(found: ReadonlyMap<keyof DebugFacts, string>): DebugFacts {
  const [, appId, application] =
    /^(\d{5,20})(?:\s?:\s?(.{1,100}))?/.exec(found.get('appId') ?? '') ?? []
  const digits = (fact: keyof DebugFacts) => /\d{5,20}/.exec(found.get(fact) ?? '')?.[0]
  const valid = found.get('isValid')
  return {
    appId,
    application: (found.get('application') ?? application)?.trim(),
    type: found.get('type')?.toUpperCase().replace(/\s+/g, '_'),
    userId: digits('userId'),
    profileId: digits('profileId'),
    isValid: valid === undefined ? undefined : /^true/i.test(valid),
    issuedAt: toSeconds(found.get('issuedAt')),
    expiresAt: toSeconds(found.get('expiresAt')),
    dataAccessExpiresAt: toSeconds(found.get('dataAccessExpiresAt')),
    scopes: found.get('scopes')?.match(/[a-z][a-z_]{2,60}/g) ?? undefined,
    granular: undefined,
  }
}

/** `1603117184 (in about 3 months)`, `Never`, or the 0 that means the same. */
function toSeconds(words: string | undefined): number | undefined {
  if (words === undefined) return undefined
  if (/^(?:never|0)\b/i.test(words)) return 0
  const digits = /^\d{9,11}/.exec(words)?.[0]
  return digits === undefined ? undefined : Number(digits)
}
