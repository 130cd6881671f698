import type { Family } from '../family.ts'
import { permissionOf } from '../login/permissions/permissions.ts'
import { isForeignScope, isOpenIdList } from '../login/scopes/foreign-scopes.ts'
import { familyOf, lintScopes, type ScopeFault } from '../login/scopes/lint.ts'
import { otherPermissions, threadsPermissions } from '../login/scopes/other-permissions.ts'
import { retiredScopes } from '../login/scopes/retired-scopes.ts'
import { readScopeText } from '../login/scopes/scope-text.ts'
import type { Place, ScopesThing } from './thing.ts'

type Scopes = ScopesThing & { readonly place: Place }

/** Meta's refusal: facebook.com writes "Invalid Scopes", Instagram "Invalid scope". */
const refusal =
  /invalid (?<what>scopes?)(?: field\(s\))?\s{0,3}:\s{0,3}(?<list>\[[^\]]{0,600}|(?:,[ \t]{0,9}\r?\n|[^.}\n]|\.(?=\w)){0,600})/gi

/** Names that stand in a text as permissions: Meta's refusals of them, and lists in any source code. */
export function scopesIn(text: string): readonly Scopes[] {
  const refused = [...text.matchAll(refusal)].flatMap(match => {
    const { what = '', list = '' } = match.groups ?? {}
    const names = namesRefused(list)
    const place = { start: match.index, end: match.index + match[0].length }
    const family: Family = /scopes/i.test(what) ? 'facebook-login' : 'instagram-login'
    // Another service refused its own. Facebook's dialog says whom it speaks to.
    const isOfOthers =
      (names.every(isForeignScope) || isOpenIdList(names)) &&
      !/only shown to developers/i.test(text)
    return isOfOthers ? [] : [toScopes('refusal', names, family, place)]
  })
  const list = listIn(text, refused)
  return list ? [...refused, list] : refused
}

function namesRefused(list: string): readonly string[] {
  const written = list.split(/[\s"'“”[\],;]+/).map(name => name.replace(/\.$/, ''))
  return unique(
    written.flatMap(name =>
      isForeignScope(name) ? [name] : (name.match(/[a-z][a-z_]{2,60}(?![a-z_(])/gi) ?? []),
    ),
  )
}

/** Words of the dialog at facebook.com. It judges the names, also those that Instagram's knows. */
const facebooks = /\binvalid scopes\b/i

/** Longer texts than this are no list of permissions. */
const longestList = 20_000

function listIn(text: string, refused: readonly Scopes[]): Scopes | undefined {
  if (text.length > longestList) return undefined
  const found = namesIn(text).filter(
    ({ start }) => !refused.some(({ place }) => start >= place.start && start < place.end),
  )
  const [first] = found
  const last = found.at(-1)
  // "My email is new, please answer by email" asks for nothing.
  if (first && last && unique(found.map(({ name }) => name)).length > 1) {
    const meant = misspeltIn(text, { start: first.start, end: last.start }, found.length)
    const all = [...found, ...meant].sort((one, other) => one.start - other.start)
    const names = unique(all.map(({ name }) => name))
    const end = Math.max(...all.map(({ name, start }) => start + name.length))
    const family = refused.length === 0 && facebooks.test(text) ? 'facebook-login' : familyOf(names)
    return toScopes('list', names, family, { start: all[0]?.start ?? 0, end })
  }
  if (refused.length > 0 || text.length > 2000) return undefined
  const read = readScopeText(text)
  if (read?.kind !== 'scopes' || !read.names.every(isLikeScope)) return undefined
  const { faults, good } = lintScopes(read.names, familyOf(read.names) ?? 'facebook-login')
  const named = [...good, ...faults.filter(isNamed).map(({ name }) => name)]
  const hasOthers = faults.some(({ kind }) => kind === 'unknown')
  const isOneWord = read.names.length === 1 && faults[0]?.kind === 'retired' && !/scope/i.test(text)
  const isProse = named.every(isPlainWord) && (hasOthers || isOneWord)
  const isList = named.length > 0 && named.length * 2 >= read.names.length && !isProse
  // "Missing pages_show_list" is a sentence.
  const isSentence = faults.some(
    ({ kind, name }) => kind === 'unknown' && /^[A-Z][a-z]+$/.test(name),
  )
  return isList && !isSentence
    ? toScopes('list', read.names, familyOf(read.names), { start: 0, end: text.length })
    : undefined
}

/** Misspelt names in a list or beside it: `page_read_engagement`. */
function misspeltIn(text: string, list: Place, known: number): readonly Name[] {
  const others = wordsIn(text).filter(
    ({ name, start }) =>
      start > list.start - beside &&
      start < list.end + beside &&
      name.length > 9 &&
      name.includes('_') &&
      !isKnownName(name),
  )
  // A list has few mistakes. A program has many words of that form.
  if (others.length > known + 10) return []
  return others.filter(({ name }) => {
    const kind = lintScopes([name], 'facebook-login').faults[0]?.kind
    return kind === 'near-miss' || kind === 'label'
  })
}

const beside = 90

/** True for a fault that tells which permission is meant. Nobody means one by "messages" alone. */
function isNamed({ kind, name }: ScopeFault): boolean {
  return kind !== 'unknown' && (kind !== 'near-miss' || !isPlainWord(name) || name.length > 11)
}

/** Words of everyday language are also names of old permissions: "email", "likes", "comments". */
function isPlainWord(name: string): boolean {
  return /^[a-z]+$/i.test(name)
}

function isLikeScope(name: string): boolean {
  return /^[A-Za-z][A-Za-z_ ]{2,60}$/.test(name)
}

/** Known names outside of comments. What a line comment holds is not asked for. */
function namesIn(text: string): readonly Name[] {
  const others = [...text.matchAll(addressOfOthers)]
  return wordsIn(text).filter(
    ({ name, start }) =>
      isKnownName(name) &&
      // The logins of other services ask for "email" and "openid" too.
      !(isPlainWord(name) && others.some(one => isInside(one, start))),
  )
}

const addressOfOthers =
  /https?:\/\/(?!(?:[\w-]{1,40}\.){0,3}(?:facebook|instagram|threads)\.(?:com|net)\b)[^\s"'<>]{1,2000}/gi

function isInside({ index, 0: found }: RegExpExecArray, place: number): boolean {
  return place >= index && place < index + found.length
}

type Name = { readonly name: string; readonly start: number }

function wordsIn(text: string): readonly Name[] {
  const found: Name[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const code = line.replace(/(?<![:\w])(?:\/\/|#\s|--\s).*$/, '').replace(/^\s*\*\s/, '')
    for (const match of code.matchAll(/(?<![A-Za-z_])[a-z]+(?:_[a-z]+)*(?!-?[A-Za-z_(])/g)) {
      found.push({ name: match[0], start: start + match.index })
    }
    start += line.length + 1
  }
  return found
}

const plain: ReadonlySet<string> = new Set([
  'email',
  'openid',
  'public_profile',
  ...otherPermissions.keys(),
  ...threadsPermissions,
])

function isKnownName(name: string): boolean {
  if (plain.has(name) || permissionOf(name) !== undefined) return true
  return name.includes('_') && retiredScopes.has(name)
}

function toScopes(
  from: ScopesThing['from'],
  names: readonly string[],
  family: Family | undefined,
  place: Place,
): Scopes {
  return {
    kind: 'scopes',
    from,
    names,
    family,
    lint: lintScopes(names, family ?? 'facebook-login'),
    place,
  }
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, 100)
}
