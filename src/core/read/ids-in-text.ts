import { eachOnce } from './each-once.ts'
import { type IdKind, type IdReading, readId } from './which-id.ts'

export type FoundId = {
  readonly id: IdReading
  readonly start: number
  readonly end: number
}

/** Longer texts than this have numbers of all kinds. */
const longestNamed = 20_000
const answerOfOne = /^\{\s{0,20}"id"\s{0,9}:\s{0,9}"?\d{5,20}"?\s{0,20}\}$/
const mostIds = 20

/** Names before a number that tell what it is meant to be. */
const named =
  /(?<name>[a-z_ ]{0,30}(?:id|ids|client_id|app|page|account|user))(?:["'`\]>*]{0,4}\s{0,3}(?:=>|[:=>|]|\b(?:is|are|ist|es|est|è|é)\b)?\s{0,3}["'`*]{0,3}|<\/key>\s{0,20}<string>)(?<id>\d[.,]\d{2,16}\s?E\s?\+?\d{1,2}|(?:act_)?\d{9,20})(?![\d_])/gi
/** The scheme of an app on a phone, Meta's own pages about an app, a portfolio or an account, and links to a profile by its number. */
const inAddress =
  /(?<name>\bfb(?=\d{13,17}\b)|\/apps\/|\/settings\/pages\/|\bbusiness_id=|\basset_id=|profile\.php\?id=|(?<=^|[\s/"'`(<]|\b(?:www|m|web|mobile|[a-z]{2}-[a-z]{2})\.)(?:facebook|fb)\.com\/(?:(?:people|pages)\/(?:category\/[^\s/?#]{1,60}\/)?[^\s/?#]{1,120}[/-]|(?:p\/)?(?:[\w.%-]{1,80}-)?)(?=\d{5,20}\/?(?:[\s?#"'`)>]|[.,;](?!\w)|$)))(?<id>\d{5,20})(?!\d)/gi
/** Numbers that no other thing has. */
const plain =
  /(?<![\w./=&?-])(?:act_\d{5,20}|\d{9,20}_\d{9,20}|\d{14,18})(?!\d|[\w.%-]{0,40}[A-Za-z_%]|["']?\s?:)/g

/** The IDs of a text that tells nothing else: those with a name, and those that stand alone. */
export function namedIdsIn(text: string): readonly FoundId[] {
  const near = text.slice(0, longestNamed)
  const found = once([...addressedIn(near), ...namesIn(near), ...plainIn(near)])
  return answerOfOne.test(near.trim())
    ? found.map(each => ({ ...each, id: { ...each.id, isAnswer: true } as const }))
    : found
}

/** Profile IDs where Page IDs are meant: the commonest wrong number in settings. */
export function misnamedIdsIn(text: string): readonly FoundId[] {
  const near = text.slice(0, longestNamed)
  return once([...namesIn(near), ...plainIn(near)].filter(isOfProfile))
}

function isOfProfile({ id }: FoundId): boolean {
  return id.kinds[0] === 'profile-of-page'
}

function once(found: readonly FoundId[]): readonly FoundId[] {
  return [...eachOnce(found, ({ id }) => id.written)]
    .sort((one, other) => one.start - other.start)
    .slice(0, mostIds)
}

function namesIn(text: string): readonly FoundId[] {
  return [...text.matchAll(named)].flatMap(match =>
    behindName(match, kindNamed(match.groups?.name)),
  )
}

function addressedIn(text: string): readonly FoundId[] {
  return [...text.matchAll(inAddress)].flatMap(match => {
    const name = match.groups?.name?.toLowerCase() ?? ''
    const kind = addressed[name]
    const found = behindName(match, name.includes('.com/pages/') ? 'page' : kind)
    // Meta's own address leaves no doubt.
    const isSure = kind !== undefined && name !== 'asset_id='
    return isSure
      ? found.map(each => ({
          ...each,
          id: { ...each.id, kinds: [kind], call: undefined } as const,
        }))
      : found
  })
}

const addressed: Readonly<Record<string, IdKind>> = {
  fb: 'app',
  '/apps/': 'app',
  '/settings/pages/': 'page',
  'business_id=': 'portfolio',
  'asset_id=': 'page',
}

function plainIn(text: string): readonly FoundId[] {
  return [...text.matchAll(plain)].flatMap(({ 0: written, index }) => toFound(written, index))
}

/** The ID at the end of a match, behind its name. */
function behindName(match: RegExpExecArray, kind: IdKind | undefined): readonly FoundId[] {
  const written = match.groups?.id ?? ''
  return toFound(written, match.index + match[0].length - written.length).map(found => ({
    ...found,
    id: withFirst(found.id, kind),
  }))
}

function toFound(written: string, start: number): readonly FoundId[] {
  const id = readId(written)
  return id ? [{ id, start, end: start + written.length }] : []
}

/** The kind that the name says comes first, where the looks allow it. */
function withFirst(id: IdReading, kind: IdKind | undefined): IdReading {
  if (kind === undefined || !id.kinds.includes(kind)) return id
  const others = id.kinds.filter(each => each !== kind)
  return { ...id, kinds: [kind, ...others], ...(others.length > 0 && { named: kind }) }
}

function kindNamed(name: string | undefined): IdKind | undefined {
  if (name === undefined) return undefined
  if (/app|client|(?:^|_)auth_(?:facebook|instagram)_(?:id|key)$/i.test(name.trim())) return 'app'
  if (/page/i.test(name)) return 'page'
  if (/business|portfolio/i.test(name) && !/instagram|\big/i.test(name)) return 'portfolio'
  return /user|person/i.test(name) && !/instagram|\big/i.test(name) ? 'app-scoped' : undefined
}

/** Numbers that are asked about: a text of one alone, rounded ones, and those that an error names. */
export function idsIn(text: string): readonly FoundId[] {
  const bare = text.trim().replace(/^["'`#]|["'`,;.]$/g, '')
  const alone =
    /^(?:(?<name>[A-Za-z_][\w. -]{0,40})["']?\s?(?:=>|[:=])\s?["']?)?(?<id>act_\d{5,20}|\d{9,20}_\d{9,20}|\d[\d.,]{3,22}(?:\s?E\s?\+?\d{1,2})?)["']?$/i.exec(
      bare,
    )?.groups
  const whole = alone?.id === undefined || bare.length > 80 ? undefined : readId(alone.id)
  if (whole) return [{ id: withFirst(whole, kindNamed(alone?.name)), start: 0, end: text.length }]
  const inErrors =
    /(?:Object with ID|do not exist:|profile\.php\?id=)\s{0,2}["'\\]{0,4}(?<id>\d{5,20})/gi
  const found = [...text.matchAll(inErrors)].flatMap(match => behindName(match, undefined))
  const near = text.slice(0, longestNamed)
  const roundedOnes = [...near.matchAll(anyRounded)].flatMap(({ 0: written, index }) =>
    toFound(written, index),
  )
  const byName = namesIn(near).filter(({ id }) => id.isRounded && /e/i.test(id.written))
  return [...found, ...once([...roundedOnes, ...byName])].slice(0, mostIds)
}

/** A long number as a spreadsheet shows it. Measures with a small exponent are none. */
const anyRounded = /(?<![\w.,])\d[.,]\d{2,16}\s?E\s?\+(?:0?9|1[0-7])(?!\d)/gi
