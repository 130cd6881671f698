import type { MetaPlace } from '../meta-places.ts'
import type { Remedy } from './finding.ts'
import type { Complaint } from './symptoms/complaint.ts'
import type { Wording } from './wordings.ts'

/** The one who can fix it. */
export type Who = 'person' | 'page-owner' | 'developer' | 'meta' | 'nobody'

/**
 * One error of Meta, or of the network and browser before it, with its words for people. A new entry is a
 * record in its family's file. Its wordings are its test.
 */
export type Entry = {
  /** Its address is /help/<id>/: Graph's code, with the subcode or a word if the code is not unique. */
  readonly id: string
  readonly says?: Says
  /** Meta's own words in every known wording. The first is shown. */
  readonly wordings?: readonly Wording[]
  /** People's own words for it. Each of these tells it where no error stands. */
  readonly complaints?: readonly Complaint[]
  readonly title: string
  /** Tells it apart from entries with the same title, in lists. */
  readonly more?: string
  /** The event. */
  readonly meaning: string
  /** The usual cause. */
  readonly cause: string
  readonly who: Who
  readonly steps: readonly string[]
  /** The first is the main one. */
  readonly remedies: readonly Remedy[]
  /** The page of Meta that fixes it. */
  readonly place?: MetaPlace
  /** Use of a retry: none before somebody acted, after a while, or at once. Absent if no call failed. */
  readonly retry?: 'no' | 'later' | 'now'
  /** Shown instead of the first wording: a whole answer or address. */
  readonly example?: string
  readonly source: Source
  /** The source of the words if it is not Meta: a library, a tool, the browser. */
  readonly speaker?: string
  /** The simulated world that shows it. */
  readonly world?: string
  /** The world of the simulated Instagram that shows it. */
  readonly instagramWorld?: string
  /** True if no part is broken. */
  readonly isHollow?: true
}

/** An entry without the marks that find it: its words for people. */
export type EntryWords = Omit<Entry, 'says' | 'wordings' | 'complaints'>

/** Marks that tell it apart, beside its wordings. */
export type Says = {
  /** Graph's or the dialog's code, or the first and last of a range. */
  readonly code?: number | readonly [first: number, last: number]
  /** Codes with the same meaning. */
  readonly alsoCodes?: readonly number[]
  /** Each of them identifies the entry together with one of the codes. */
  readonly subcodes?: readonly number[]
  /**
   * Numbers that no other error has, so each identifies the entry alone. A code that is the ID counts too.
   */
  readonly ownCodes?: readonly number[]
  /** First and last subcode that identify the entry, if no other entry has them. */
  readonly subcodeRange?: readonly [first: number, last: number]
  /** Set if the entry applies only with Meta's `is_transient`. */
  readonly isTransient?: false
  /** A pattern for text that is not a sentence: a parameter of an address, a page's source. */
  readonly message?: RegExp
  /** True for words that often surround other errors. */
  readonly isAround?: true
  /** True for signs of another service. Words of Meta's beside them rule the entry out. */
  readonly isElsewhere?: true
  /** The entry applies only if one of these words is near Meta's, or the plain words there fit. */
  readonly near?: readonly string[] | RegExp
  /** The entry in its place where another host than Meta's is named: a network says the same of all. */
  readonly elsewhere?: string
  /** The entry applies only to answers without a code of Graph's: Instagram's exchange sends none. */
  readonly hasNoCode?: true
  /** Only for a token sent to the host of the other family. */
  readonly otherFamily?: true
}

/** The source of the knowledge. */
export type Source = {
  /** own: caused by the browser, the network or Keytag, not by Meta. */
  readonly known: 'documented' | 'captured' | 'reported' | 'inferred' | 'own'
  readonly where: string
}

/** True if nobody has to fix anything: an event, a login that worked, a question that asks for facts. */
export function isNoFailure({ who, retry }: EntryWords): boolean {
  return who === 'nobody' && retry === undefined
}

/** The title in lists of entries. */
export function fullTitle({ title, more }: Pick<Entry, 'title' | 'more'>): string {
  return more === undefined ? title : `${title}: ${more}`
}

/** Meta's words as shown to people. */
export function exampleOf({
  example,
  wordings,
}: Pick<Entry, 'example' | 'wordings'>): string | undefined {
  return example ?? wordings?.[0]?.words
}
