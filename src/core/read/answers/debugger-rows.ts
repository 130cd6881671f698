import { permissionOf } from '../../login/permissions/permissions.ts'
import type { DebugFacts, FoundAnswer } from './answer-facts.ts'

/** Longer texts than this are no page of the Debugger. */
const longest = 8000

/** The last part of a line is its value. Some browsers copy each value on a line of its own. */
const line = /^[^\n]{0,2000}$/gm
const kinds = /^(?:User|Page|System User|App|Instagram User|USER|PAGE|SYSTEM_USER|APP)$/
const owner = /^(\d{5,20})\s?:\s?(\S[^\n]{0,100})$/
/** The words for "never" in the languages that are met most. */
const never =
  /^(?:never|nie(?:mals)?|nunca|jamais|mai|nooit|asla|hiçbir zaman|tidak pernah|никогда|なし|永不|从不)\.?$/i
const seconds = /^(\d{10})(?:\s?[(（][^\n]{1,60}[)）])?$/
const flag =
  /^(?:(true|wahr|verdadero|verdadeiro|vrai|vero|doğru|benar|是)|false|falsch|falso|faux|yanlış|salah|否)$/i

/**
 * Reads the Access Token Debugger's page in any language, by the order and the look of its values: app,
 * kind, times of issue, of the end and of the end of data access, validity, permissions.
 */
export function readDebuggerRows(
  text: string,
): (FoundAnswer & { start: number; end: number }) | undefined {
  if (text.length > longest) return undefined
  const owners: (readonly [id: string, name: string])[] = []
  const times: number[] = []
  let type: string | undefined
  let isValid: boolean | undefined
  let scopes: readonly string[] | undefined
  let start = text.length
  let end = 0
  for (const match of text.matchAll(line)) {
    const row = readRow(match[0])
    if (row === undefined) continue
    if (row.is === 'owner') owners.push(row.owner)
    else if (row.is === 'time') times.push(row.time)
    else if (row.is === 'type') type ??= row.type
    else if (row.is === 'flag') isValid ??= row.flag
    else scopes ??= row.names
    start = Math.min(start, match.index)
    end = match.index + match[0].length
  }
  const told = [type, isValid, scopes].filter(each => each !== undefined).length
  if (times.length === 0 || told < 2) return undefined
  return { of: 'debug-token', facts: toFacts(owners, times, { type, isValid, scopes }), start, end }
}

type Row =
  | { readonly is: 'owner'; readonly owner: readonly [id: string, name: string] }
  | { readonly is: 'time'; readonly time: number }
  | { readonly is: 'type'; readonly type: string }
  | { readonly is: 'flag'; readonly flag: boolean }
  | { readonly is: 'scopes'; readonly names: readonly string[] }

/** A label has few words. Behind a picture’s text recognition only spaces stand between it and its value. */
const mostWords = 6

function readRow(line: string): Row | undefined {
  const cells = line.split(/[\t|]/).map(cell => cell.replace(/\*/g, '').trim())
  const words = (cells.filter(cell => cell !== '').at(-1) ?? '').split(/\s+/)
  for (let skip = 0; skip < Math.min(words.length, mostWords); skip++) {
    const row = toRow(words.slice(skip).join(' '))
    if (row) return row
  }
  return undefined
}

function toRow(value: string): Row | undefined {
  const [, id, name] = owner.exec(value) ?? []
  if (id !== undefined && name !== undefined) return { is: 'owner', owner: [id, name] }
  const time = never.test(value) ? '0' : seconds.exec(value)?.[1]
  if (time !== undefined) return { is: 'time', time: Number(time) }
  if (kinds.test(value)) return { is: 'type', type: value }
  const flags = flag.exec(value)
  if (flags) return { is: 'flag', flag: flags[1] !== undefined }
  const names = scopesOf(value)
  return names === undefined ? undefined : { is: 'scopes', names }
}

function toFacts(
  [app, other]: readonly (readonly [id: string, name: string])[],
  times: readonly number[],
  told: Pick<DebugFacts, 'type' | 'isValid' | 'scopes'>,
): DebugFacts {
  const type = told.type?.toUpperCase().replace(/\s+/g, '_')
  // Every token was made some day: a first “Never” is the end.
  const hasIssue = times.length > 1 && times[0] !== 0
  const [issuedAt, expiresAt, dataAccessExpiresAt] = hasIssue ? times : [undefined, ...times]
  return {
    ...told,
    type,
    appId: app?.[0],
    application: app?.[1].trim(),
    userId: type === 'PAGE' ? undefined : other?.[0],
    profileId: type === 'PAGE' ? other?.[0] : undefined,
    issuedAt,
    expiresAt,
    dataAccessExpiresAt,
    granular: undefined,
  }
}

/** A list of permissions, and no sentence about them. */
function scopesOf(value: string): readonly string[] | undefined {
  if (!/^[a-z][a-z_]{2,60}(?:, ?[a-z][a-z_]{2,60}){0,60},?$/.test(value)) return undefined
  const names = value.split(/, ?/).filter(name => name !== '')
  return names.some(name => permissionOf(name) !== undefined) ? names : undefined
}
