import type { MetaPlace } from '../meta-places.ts'
import type { Remedy } from './finding.ts'

/** Whose move it is. */
export type Who = 'person' | 'page-owner' | 'developer' | 'meta' | 'nobody'

/**
 * One thing that Meta (or what stands between) says: its words for people, here and in the app. A new
 * one is a file in `entries/` and a line in `entries.ts`; its `example` is its test.
 */
export type Entry = {
  /** Its address is /help/<id>/: Graph's code, and its subcode or a word where that is not enough. */
  readonly id: string
  readonly says?: Says
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
  /** Meta's own words, where they are known. */
  readonly example?: string
  readonly source: Source
  /** The situation of the simulated Meta that shows it. */
  readonly world?: string
  /** The situation of the simulated Instagram that shows it. */
  readonly instagramWorld?: string
  /** Nothing is broken. */
  readonly isHollow?: true
}

/** How it is told from others. An entry whose ID is its code speaks for what has none of its own. */
export type Says = {
  /** Graph's code, or the first and the last of several. */
  readonly code?: number | readonly [first: number, last: number]
  readonly subcodes?: readonly number[]
  /** Numbers that nothing else has: each tells the entry alone. A code that is the ID does so anyway. */
  readonly ownCodes?: readonly number[]
  /** Looked for in what Meta said, and in any text when no code is known. */
  readonly message?: RegExp
  /** These words stand around other errors as often as they are one. */
  readonly isAround?: true
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
