import type { MetaPlace } from '../meta-places.ts'
import type { Source, Who } from './entry.ts'

/** The action of a button that fixes it. */
export type Remedy = 'try-again' | 'log-in-again' | 'start-again'

/** An explanation of a failure, with its source and its steps. */
export type Finding = {
  /** stop: broken. hollow: nothing is broken, only empty. */
  readonly severity: 'stop' | 'hollow'
  readonly title: string
  readonly meaning: string
  readonly steps: readonly string[]
  /** The first is the main one. */
  readonly remedies: readonly Remedy[]
  /** Observations as label and value: the call, the code, the trace ID. Never a token. */
  readonly evidence: readonly (readonly [label: string, value: string])[]
  /** Meta's own words, to be shown as Meta's. */
  readonly quote: string | undefined
  /** True if nothing proves that Meta wrote the quote. */
  readonly isUnproven?: boolean
  /** The one who can fix it. */
  readonly who?: Who
  /** The page of Meta that fixes it. */
  readonly place?: MetaPlace
  /** The entry with more words: /help/<entry>/ */
  readonly entry?: string
  /** The basis of the entry's words. */
  readonly known?: Source['known']
}
