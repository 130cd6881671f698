import type { MetaPlace } from '../meta-places.ts'
import type { Remedy } from './finding.ts'
import type { Wording } from './wordings.ts'

/** Whose move it is. */
export type Who = 'person' | 'page-owner' | 'developer' | 'meta' | 'nobody'

/**
 * One thing that Meta (or what stands between) says: its words for people, here and in the app. A new
 * entry is a record in its family's file; its wordings are its test.
 */
export type Entry = {
  /** Its address is /help/<id>/: Graph's code, and its subcode or a word where that is not enough. */
  readonly id: string
  readonly says?: Says
  /** Meta's own words in every wording that was met; the first is shown. */
  readonly wordings?: readonly Wording[]
  readonly title: string
  /** What tells it from others of the same title, where they stand side by side. */
  readonly more?: string
  /** What happened. */
  readonly meaning: string
  /** What is behind it as a rule. */
  readonly cause: string
  readonly who: Who
  readonly steps: readonly string[]
  /** The first is the main one. */
  readonly remedies: readonly Remedy[]
  /** The page of Meta's where it is mended. */
  readonly place?: MetaPlace
  /** Does the same call help: not before somebody acted, after a while, or at once? */
  readonly retry: 'no' | 'later' | 'now'
  /** Shown in place of the first wording: a whole answer or address. */
  readonly example?: string
  readonly source: Source
  /** Whose words these are, where they are not Meta's: a library's, a tool's, the browser's. */
  readonly speaker?: string
  /** The situation of the simulated Meta that shows it. */
  readonly world?: string
  /** The situation of the simulated Instagram that shows it. */
  readonly instagramWorld?: string
  /** Nothing is broken. */
  readonly isHollow?: true
}

/** How it is told from others, beside its wordings. */
export type Says = {
  /** Graph's code or the dialog's, or the first and the last of several. */
  readonly code?: number | readonly [first: number, last: number]
  /** Codes that mean the same. */
  readonly alsoCodes?: readonly number[]
  /** Each of them tells the entry, together with one of the codes. */
  readonly subcodes?: readonly number[]
  /** Numbers that nothing else has: each tells the entry alone. A code that is the ID does so anyway. */
  readonly ownCodes?: readonly number[]
  /** The first and the last of subcodes that tell the entry where no other entry has them. */
  readonly subcodeRange?: readonly [first: number, last: number]
  /** Only where Meta says so by `is_transient`. */
  readonly isTransient?: false
  /** An expression for what is no sentence: a parameter of an address, a page's source. */
  readonly message?: RegExp
  /** These words stand around other errors as often as they are one. */
  readonly isAround?: true
  /** One of these words stands near Meta's, and only then is it this entry. */
  readonly near?: readonly string[]
  /** Only where a token was sent to the host of the other family. */
  readonly otherFamily?: true
}

/** How we know. */
export type Source = {
  /** own: not Meta's doing but the browser's, the network's or Keytag's. */
  readonly known: 'documented' | 'captured' | 'reported' | 'inferred' | 'own'
  readonly where: string
}

/** The title where entries stand side by side. */
export function fullTitle({ title, more }: Entry): string {
  return more === undefined ? title : `${title}: ${more}`
}

/** What Meta says, as it is shown. */
export function exampleOf({ example, wordings }: Entry): string | undefined {
  return example ?? wordings?.[0]?.words
}
