import type { MetaPlace } from '../meta-places.ts'
import type { Who } from './entry.ts'

/** What a person can press to mend it. */
export type Remedy = 'try-again' | 'log-in-again' | 'start-again'

/** Something said about what went wrong: how we know, and what to do. */
export type Finding = {
  /** stop: broken. hollow: nothing is broken, there is only nothing here. */
  readonly severity: 'stop' | 'hollow'
  readonly title: string
  readonly meaning: string
  readonly steps: readonly string[]
  /** The first is the main one. */
  readonly remedies: readonly Remedy[]
  /** What was seen, as label and value: the call, the code, the trace ID. Never a token. */
  readonly evidence: readonly (readonly [label: string, value: string])[]
  /** Meta's own words, to be shown as Meta's. */
  readonly quote: string | undefined
  /** True where nothing proves that Meta wrote the quote. */
  readonly isUnproven?: boolean
  /** Whose move it is. */
  readonly who?: Who
  /** The page of Meta's where it is mended. */
  readonly place?: MetaPlace
  /** Where more is said about it: /help/<entry>/ */
  readonly entry?: string
}
