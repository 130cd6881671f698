import { AccessToken, isCodeOf, LoginCode } from '../access-token.ts'
import { placeholder } from './links/link-notes.ts'
import type { Place, Thing, TokenThing } from './thing.ts'
import { restOfToken } from './wrapped-token.ts'

type Placed<Kind> = Kind & { readonly place: Place }

/**
 * Texts with a token's prefix, anywhere. The alternatives before it are ends of escapes: in `token%3DEAA`
 * the D is not part of the token.
 */
const tokens =
  /(?:(?<![A-Za-z\d])|(?<=%(?:25){0,4}(?:3D|22|27|20|3A)|\\u003[dD]|\\[nrt]))(?<text>(?<prefix>EAA|CAA|ABAEs|IGAA|IGQV|IGQW|SIM_|TH(?:AA|QV|QW))[\w-]{0,4096})(?<cut>\u2026|\.{2,}|[•*]{2,})?/g

/** Only a hint, because no length is documented. The shortest captured token has 161 characters. */
const shortest = 100

export function tokensIn(text: string): readonly Placed<TokenThing>[] {
  const seen = new Set<string>()
  return [...text.matchAll(tokens)].flatMap(match => {
    const { text: begun = '', prefix = '', cut } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const found = cut === undefined ? begun + restOfToken(text, start, end) : begun
    const isCut = cut !== undefined || isBlanked(found)
    if (!isLikely(found, prefix, isCut) || seen.has(found)) return []
    seen.add(found)
    const place = { start, end }
    return [{ ...tokenAt(place), ...toToken(found, prefix, isCut), name: nameBefore(text, start) }]
  })
}

/** Words in capitals begin the same way: a token has digits, and no token is a word. */
function isLikely(found: string, prefix: string, isCut: boolean): boolean {
  if (isCut) return found.length >= prefix.length + 1 || prefix.length >= 4
  if (prefix === 'SIM_') return found.length >= 20
  return found.length >= 20 && /\d/.test(found)
}

/** Somebody has replaced its letters, as in EAAxxxxxxxxxxxx. */
function isBlanked(found: string): boolean {
  return /([A-Za-z])\1{7}/.test(found)
}

/** Tokens of the first Instagram API, which ended in 2020. Their text is dropped. */
export function legacyTokensIn(text: string): readonly Placed<TokenThing>[] {
  const seen = new Set<string>()
  return [...text.matchAll(legacy)].flatMap(match => {
    if (seen.has(match[0])) return []
    seen.add(match[0])
    const { index } = match
    return [
      {
        ...tokenAt({ start: index, end: index + match[0].length }),
        of: 'legacy-instagram',
        token: undefined,
        environment: 'meta',
        isCut: false,
        isShort: false,
        name: nameBefore(text, index),
      } as const,
    ]
  })
}

const legacy = /(?<![\w.])\d{3,20}\.[0-9a-f]{7}\.[0-9a-f]{32}(?!\w)/g

function tokenAt(place: Place) {
  return { kind: 'token', place } as const
}

function toToken(found: string, prefix: string, isCut: boolean) {
  const of = families[prefix] ?? 'facebook-login'
  const canBeAsked = of === 'facebook-login' || of === 'instagram-login' || of === 'simulated'
  const isWhole = of === 'simulated' || /^[A-Za-z0-9]+$/.test(found)
  return {
    of,
    token: canBeAsked && !isCut && isWhole ? new AccessToken(found) : undefined,
    environment: of === 'simulated' ? 'simulated' : 'meta',
    isCut,
    isShort: found.length < shortest,
  } as const
}

const families: Readonly<Record<string, TokenThing['of']>> = {
  EAA: 'facebook-login',
  ABAEs: 'facebook-login',
  CAA: 'old-facebook',
  IGAA: 'instagram-login',
  IGQV: 'basic-display',
  IGQW: 'basic-display',
  SIM_: 'simulated',
  THAA: 'threads',
  THQV: 'threads',
  THQW: 'threads',
}

function nameBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 60), start)
  return /([A-Za-z_][\w.-]{1,40})["'`\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}(?:Bearer )?["'`]{0,2}$/.exec(
    before,
  )?.[1]
}

/** Signed tokens: Limited Login's and OpenID's. The text is dropped: nothing can be asked about it. */
export function signedTokensIn(text: string): readonly Placed<TokenThing>[] {
  const seen = new Set<string>()
  return [
    ...text.matchAll(/(?<![\w-])eyJ[\w-]{8,2000}\.([\w-]{4,8000})(?:\.[\w-]{0,2000})?/g),
  ].flatMap(match => {
    if (seen.has(match[0])) return []
    seen.add(match[0])
    const place = { start: match.index, end: match.index + match[0].length }
    const isMetas = /facebook\.com|instagram\.com/.test(payloadOf(match[1] ?? ''))
    return [
      {
        ...tokenAt(place),
        of: isMetas ? 'id-token' : 'jwt',
        token: undefined,
        environment: 'meta',
        isCut: false,
        isShort: false,
        name: nameBefore(text, match.index),
      } as const,
    ]
  })
}

/** A signature, and behind its dot what Meta has signed. */
const signedRequests = /(?<![\w.-])[\w-]{20,60}\.(eyJ[\w-]{8,4000})(?![\w.-])/g

/** Signed requests, which Meta posts when a person removes the app or wants their data deleted. */
export function signedRequestsIn(text: string): readonly Placed<TokenThing>[] {
  return [...text.matchAll(signedRequests)].flatMap(({ 0: whole, 1: part = '', index }) =>
    /"algorithm"/.test(payloadOf(part))
      ? [
          {
            ...tokenAt({ start: index, end: index + whole.length }),
            of: 'signed-request',
            token: undefined,
            environment: 'meta',
            isCut: false,
            isShort: false,
            name: nameBefore(text, index),
          } as const,
        ]
      : [],
  )
}

function payloadOf(part: string): string {
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** App tokens and app secrets: only the app ID is kept. */
export function secretsIn(text: string): readonly Extract<Thing, { kind: 'secret' }>[] {
  const appTokens = [...text.matchAll(/(?<![\w|])(\d{5,20})(?:\||%7C)[\w-]{8,200}/gi)].map(match =>
    secret('app-token', match, match[1]),
  )
  const named =
    /(?:client|app|fb|facebook|ig|instagram|meta)?_?-?secret(?:[_-]?key)?["'`\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["'`]?([^\s"'`&<>,;]{4,200})|(?<![\w-])([0-9a-f]{32})(?![\w-])/gi
  const isAlone = /^[\s"'`]{0,9}[0-9a-f]{32}[\s"'`,;]{0,9}$/i.test(text)
  const secrets = [...text.matchAll(named)].flatMap(match => {
    const isNamed = match[1] !== undefined && /^[\w-]{16,}$/.test(match[1]) && /\d/.test(match[1])
    const inQuery =
      match[1] !== undefined &&
      match[0].startsWith('client_secret=') &&
      !placeholder.test(match[1]) &&
      !/^[A-Z_-]+$|secret/.test(match[1])
    return isNamed || inQuery || (match[2] !== undefined && isAlone)
      ? [secret('app-secret', match, undefined)]
      : []
  })
  return [...appTokens, ...secrets].filter(({ place }) => !within(text, place, legacy))
}

function within(text: string, { start, end }: Place, pattern: RegExp): boolean {
  const around = text.slice(Math.max(0, start - 40), end)
  return around.search(pattern) >= 0
}

function secret(
  what: 'app-secret' | 'app-token',
  match: RegExpExecArray,
  appId: string | undefined,
) {
  const place = { start: match.index, end: match.index + match[0].length }
  return { kind: 'secret', place, what, appId } as const
}

/** A code alone, with what Meta leaves behind it, or as the parameter that a server prints. */
export function codeIn(text: string): Extract<Thing, { kind: 'code' }> | undefined {
  const alone = /^\s{0,99}["']?(AQ[\w-]{20,2048})["']?(?:#_(?:=_)?)?\s{0,99}$/.exec(text)?.[1]
  const printed = /\bcode["']?\]?\s{0,3}(?:=>|:)\s{0,3}\[?\s?["'](AQ[\w-]{60,2048})["']/
  const code = alone ?? printed.exec(text)?.[1]
  if (code === undefined || !isCodeOf('meta', code)) return undefined
  return { kind: 'code', place: { start: 0, end: text.length }, code: new LoginCode(code) }
}
