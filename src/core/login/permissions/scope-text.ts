import type { Family } from '../../family.ts'
import { withoutEnds } from '../../text/without-ends.ts'
import { appIdFault } from '../facebook.ts'
import { familyOf } from './lint.ts'

/** What somebody pasted where scopes belong. */
export type ScopeText =
  | { readonly kind: 'scopes'; readonly names: readonly string[] }
  /** An authorization URL, of either dialog. */
  | {
      readonly kind: 'link'
      readonly names: readonly string[]
      /** Whose dialog it is, where the link or its scopes tell. */
      readonly family: Family | undefined
      readonly appId: string | undefined
    }
  /** Meta's refusal: exactly these names have to go. */
  | { readonly kind: 'refusal'; readonly names: readonly string[] }

/** Characters: a hundred names have a third of it. */
const longest = 8192

/** `undefined` when nothing in it could be a scope. */
export function readScopeText(text: string): ScopeText | undefined {
  const clipped = text.slice(0, longest).trim()
  return readRefusal(clipped) ?? readLink(clipped) ?? readNames(clipped)
}

/**
 * "Invalid Scopes: a, b. This message is only shown to developers." of facebook.com, and of Instagram
 * "Invalid scope: ['a', 'b']" or "Invalid scope field(s): a". It may stand inside JSON.
 */
function readRefusal(text: string): ScopeText | undefined {
  const list = /invalid scopes?(?: field\(s\))?\s*:\s*(\[[^\]]*|["'“]?[^.}"'”]*)/i.exec(text)?.[1]
  const names = list?.match(/[a-z][a-z0-9_]*/gi)
  return names ? { kind: 'refusal', names: [...new Set(names)] } : undefined
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

/** As a setup link says it. */
function familyNamed(family: string | null): Family | undefined {
  return family === 'instagram-login' || family === 'facebook-login' ? family : undefined
}

function readNames(text: string): ScopeText | undefined {
  const bare = text.replace(/["'[\]]/g, '').replace(/^[?&]?scopes?\s*[=:]\s*/i, '')
  const names = toScopes(decoded(bare))
  return names.length === 0 ? undefined : { kind: 'scopes', names }
}

/** As a query writes it: `%2C`, `%20` and `+`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    // A bare percent sign: no query wrote this.
    return text
  }
}

/**
 * Commas or lines part them, and so do spaces, except in a label as the dashboard writes it. What has no
 * letter is a list's bullet.
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
