import { AccessToken, isCodeOf, LoginCode } from '../access-token.ts'
import { withoutEnds } from '../text/without-ends.ts'
import { isPartOfToken } from './part-of-token.ts'

/**
 * The kind of a pasted word by its looks alone, before any call. Only a token or a code keeps its text,
 * hidden. A secret, and a token that holds one, is dropped here.
 */
export type TokenShape = { readonly cleaned: readonly Cleaning[] } & (
  | {
      /** A User, Page or system user access token; which one, only Graph knows. */
      readonly kind: 'facebook-login'
      readonly token: AccessToken
      /** Shorter than any that was seen. Meta sets no length, so it may be whole all the same. */
      readonly isShort: boolean
    }
  | {
      readonly kind: 'instagram-login'
      readonly token: AccessToken
      readonly isShort: boolean
    }
  /** Either family's; the simulated Meta can tell. */
  | { readonly kind: 'simulated'; readonly token: AccessToken }
  | { readonly kind: 'code'; readonly code: LoginCode }
  /** `app ID|app secret`, or `app ID|client token`: nothing but the app ID is kept. */
  | { readonly kind: 'app-token'; readonly appId: string }
  /** Known by its beginning, but not whole: dots, bullets, an end; or another alphabet. */
  | { readonly kind: 'cut-off' | 'damaged'; readonly beginning: keyof typeof beginnings }
  | { readonly kind: 'id'; readonly digits: string }
  | { readonly kind: 'unknown'; readonly length: number; readonly start: string }
  | {
      readonly kind:
        | 'nothing'
        | 'app-secret'
        | 'basic-display'
        /** A token for the Instagram API that ended on 29 June 2020. */
        | 'legacy-instagram'
        /** `CAA…`, Facebook's until 2015. */
        | 'old-facebook'
        | 'jwt'
        /** A whole address, and JSON: others read these. */
        | 'address'
        | 'json'
    }
)

/** The parts that were taken off, so that the rest could be read. */
export type Cleaning = 'spaces' | 'quotes' | 'name' | 'escapes' | 'tail'

/** Prefixes by documentation and captures; `IGQW` is known from issues of 2024. */
const beginnings = {
  EAA: 'facebook-login',
  CAA: 'old-facebook',
  IGAA: 'instagram-login',
  IGQV: 'basic-display',
  IGQW: 'basic-display',
  SIM_: 'simulated',
} as const

/** Only a hint, because no length is documented. The shortest captured token has 161 characters. */
const shortest = 100
/** No documented ceiling; this is thirty times the longest reported one. */
const longest = 9000

/** Looks at one pasted word. Never throws; everything else is `unknown`. */
export function readTokenShape(pasted: string): TokenShape {
  const whole = pasted.trim()
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(whole)) return { kind: 'address', cleaned: [] }
  if (/^[[{]/.test(whole)) return { kind: 'json', cleaned: [] }
  if (whole.length > longest) return { ...unknown(whole), cleaned: [] }
  const { text, cleaned } = clean(whole)
  return { ...shapeOf(text), cleaned }
}

/** An address or a command that carries an app secret, whatever else is in it. */
export function readSecretWithin(text: string): TokenShape | undefined {
  if (/[?&]client_secret=[^&#]/.test(text)) return { kind: 'app-secret', cleaned: [] }
  const appId = /access_token=(\d+)(?:\||%7C)/i.exec(text)?.[1]
  return appId === undefined ? undefined : { kind: 'app-token', appId, cleaned: [] }
}

/** A secret, a token, or an address with a secret, which a field for something else drops. */
export function readSecret(text: string): TokenShape | undefined {
  const shape = readSecretWithin(text) ?? readTokenShape(text)
  const isSecret = 'token' in shape || 'code' in shape || secretKinds.includes(shape.kind)
  return isSecret ? shape : undefined
}

const secretKinds: readonly TokenShape['kind'][] = [
  'app-secret',
  'app-token',
  'basic-display',
  'legacy-instagram',
  'old-facebook',
  'jwt',
]

type Bare<Shape = TokenShape> = Shape extends TokenShape ? Omit<Shape, 'cleaned'> : never

function shapeOf(text: string): Bare {
  if (text === '') return { kind: 'nothing' }
  if (/^[0-9a-f]{32}$/i.test(text)) return { kind: 'app-secret' }
  const appId = /^(\d{5,20})\|./.exec(text)?.[1]
  if (appId) return { kind: 'app-token', appId }
  if (/^\d+\.[0-9a-f]{7}\.[0-9a-f]{32}$/.test(text)) return { kind: 'legacy-instagram' }
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return { kind: 'jwt' }
  if (/^\d{5,20}$/.test(text)) return { kind: 'id', digits: text }
  const beginning = beginningOf(text)
  if (beginning) return knownBy(beginning, text)
  // Codes of Meta's begin AQ, in every capture.
  if (text.startsWith('AQ') && isCodeOf('meta', text)) {
    return { kind: 'code', code: new LoginCode(text) }
  }
  return unknown(text)
}

function unknown(text: string) {
  const start = [...text.slice(0, 6)].slice(0, 3).join('')
  return { kind: 'unknown', length: text.length, start } as const
}

function knownBy(beginning: keyof typeof beginnings, text: string): Bare {
  if (/…|\.{2,}|•{2,}|\*{2,}/.test(text) || text.length < 20) return { kind: 'cut-off', beginning }
  const kind = beginnings[beginning]
  if (kind === 'simulated') {
    if (!/^[\w-]+$/.test(text)) return { kind: 'damaged', beginning }
    return { kind, token: new AccessToken(text) }
  }
  if (!/^[A-Za-z0-9]+$/.test(text)) return { kind: 'damaged', beginning }
  if (kind === 'basic-display' || kind === 'old-facebook') return { kind }
  return { kind, token: new AccessToken(text), isShort: text.length < shortest }
}

function beginningOf(text: string): keyof typeof beginnings | undefined {
  return objectKeys(beginnings).find(each => text.startsWith(each) && text.length > each.length)
}

/** Repeats until nothing more comes off: quotes around a name around quotes do occur. */
function clean(pasted: string): { text: string; cleaned: readonly Cleaning[] } {
  const cleaned = new Set<Cleaning>()
  let text = pasted
  for (let round = 0; round < 4; round++) {
    const before = text
    for (const [cleaning, without] of cleanings) {
      const rest = without(text)
      if (rest !== text) cleaned.add(cleaning)
      text = rest
    }
    if (text === before) break
  }
  return { text, cleaned: [...cleaned] }
}

const cleanings: readonly (readonly [Cleaning, (text: string) => string])[] = [
  // Invisible characters come along from chats, PDF files and word processors.
  ['spaces', text => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')],
  ['quotes', text => withoutEnds(text.trim(), '"\'`“”‘’«»<([', '"\'`“”‘’«»>)],;')],
  // `export IG_TOKEN=…`, `"access_token": "…`, `?access_token=…`, `Authorization: Bearer …`.
  [
    'name',
    text =>
      text
        .replace(/^[?#&]?(?:export\s+|set\s+)?[a-z]\w*["']?\s*[=:]\s*(?=\S)/i, '')
        .replace(/^(?:(?:bearer|oauth)\s+)+/i, ''),
  ],
  ['spaces', text => (isBroken(text) ? text.replace(/\s+/g, '') : text)],
  ['escapes', text => text.replace(/%7c/gi, '|')],
  // The rest of a query, and what Meta leaves behind codes.
  ['tail', text => text.replace(/^([\w-]+)(?:&.*|#_(?:=_)?)$/s, '$1')],
]

/** False for a token that something else follows: joined, the two would be a wrong token. */
function isBroken(text: string): boolean {
  if (!/^(?:EAA|IGAA|SIM_)/.test(text)) return true
  const [, ...pieces] = text.split(/\s+/)
  return pieces.every(isPartOfToken)
}

function objectKeys<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] {
  const isKey = (name: string): name is Key => Object.hasOwn(of, name)
  return Object.keys(of).filter(isKey)
}
