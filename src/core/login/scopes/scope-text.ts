import type { Family } from '../../family.ts'
import { withoutEnds } from '../../text/without-ends.ts'
import { appIdFault } from '../facebook.ts'
import { familyOf } from './lint.ts'

/** A pasted text in the field for scopes. */
export type ScopeText =
  | { readonly kind: 'scopes'; readonly names: readonly string[] }
  /** An authorization URL of either dialog. */
  | {
      readonly kind: 'link'
      readonly names: readonly string[]
      /** The dialog's family, if the link or its scopes tell it. */
      readonly family: Family | undefined
      readonly appId: string | undefined
    }
  /** Meta's refusal, which lists the names to remove, and whose dialog said it. */
  | { readonly kind: 'refusal'; readonly names: readonly string[]; readonly family: Family }

/** Characters. A hundred names need a third of them. */
const longest = 8192

/** Returns `undefined` if the text holds nothing like a scope. */
export function readScopeText(text: string): ScopeText | undefined {
  const clipped = text.slice(0, longest).trim()
  return readRefusal(clipped) ?? readLink(clipped) ?? readNames(clipped)
}

/**
 * facebook.com: "Invalid Scopes: a, b. This message is only shown to developers." Instagram: "Invalid
 * scope: ['a', 'b']" or "Invalid scope field(s): a". It may be inside JSON.
 */
function readRefusal(text: string): ScopeText | undefined {
  const [, what = '', list] =
    /invalid (scopes?)(?: field\(s\))?\s*:\s*(\[[^\]]*|["'“]?[^.}"'”]*)/i.exec(text) ?? []
  const names = list?.match(/[a-z][a-z0-9_]*/gi)
  if (!names) return undefined
  const family = /scopes/i.test(what) ? 'facebook-login' : 'instagram-login'
  return { kind: 'refusal', names: [...new Set(names)], family }
}

function readLink(text: string): ScopeText | undefined {
  const address = withoutEnds(text, '<"\'(', '>"\')')
    .replaceAll('&amp;', '&')
    // Browsers hide the scheme.
    .replace(/^(?=(www\.|api\.)?(instagram|facebook)\.com\/)/, 'https://')
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return undefined
  const { hostname, searchParams } = new URL(address)
  const appId = searchParams.get('client_id') ?? searchParams.get('app_id') ?? ''
  const names = toScopes(searchParams.get('scope') ?? '')
  return {
    kind: 'link',
    names,
    family: familyOfHost(hostname) ?? familyNamed(searchParams.get('family')) ?? familyOf(names),
    appId: appIdFault(appId) === undefined ? appId : undefined,
  }
}

function familyOfHost(hostname: string): Family | undefined {
  if (/(^|\.)instagram\.com$/.test(hostname)) return 'instagram-login'
  return /(^|\.)facebook\.com$/.test(hostname) ? 'facebook-login' : undefined
}

/** The family by its name in setup links. */
function familyNamed(family: string | null): Family | undefined {
  return family === 'instagram-login' || family === 'facebook-login' ? family : undefined
}

function readNames(pasted: string): ScopeText | undefined {
  const text = withoutComments(pasted)
  const quoted = isSource(text) ? quotedNames(text) : []
  if (quoted.length > 0) return { kind: 'scopes', names: quoted }
  const bare = text.replace(/["'[\]]/g, '').replace(/^[?&]?scopes?\s*[=:]\s*/i, '')
  const names = toScopes(decoded(bare))
  return names.length === 0 ? undefined : { kind: 'scopes', names }
}

/** A name that is commented out is not asked for. */
function withoutComments(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/(?<![:\w/])(?:\/\/|#\s|--\s).*$/, ''))
    .join('\n')
}

/** A list in a program has words around it, which are no names. */
function isSource(text: string): boolean {
  return /(?:^|[\s$@])\w+\s*(?:=|:=|=>|:)\s*(?:new\s+\w+\s*)?[[({%]/.test(text)
}

function quotedNames(text: string): readonly string[] {
  const names = [...text.matchAll(/(["'`])([a-z][a-z_]{2,60})\1/g)].flatMap(
    ([, , name]) => name ?? [],
  )
  return [...new Set(names)].slice(0, 100)
}

/** Undoes the escapes of a query: `%2C`, `%20` and `+`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    // A bare percent sign, so it was no query.
    return text
  }
}

/**
 * Splits at commas, lines and spaces, except inside a label of the dashboard. Parts without a letter are
 * bullets of a list.
 */
export function toScopes(text: string): readonly string[] {
  const names = text
    .slice(0, longest)
    .split(/[,;\n\r]+/)
    .flatMap(piece => {
      const isLabel = /^\s*[A-Z][a-z]+( \w+)+\s*$/.test(piece)
      return isLabel ? [piece.trim()] : piece.split(/\s+/)
    })
  return [...new Set(names.filter(name => /\p{L}/u.test(name)))].slice(0, 100)
}
