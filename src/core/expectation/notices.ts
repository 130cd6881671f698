import { compareAnswer, compareRedirect, type Difference } from './compare.ts'
import { differenceInWords } from './in-words.ts'
import type { Redirect } from './redirect.ts'

/** The differences that were found, one sentence each, without repeats. */
export type Notices = {
  readonly lines: readonly string[]
  /** Differences beyond the longest list. */
  readonly more: number
}

/** Sentences that a person can read through. */
const most = 30
/** Different sentences that are told apart for the count. Hostile answers can have any number. */
const mostCounted = 1000

/** Collects the differences of all answers of a document. It keeps sentences and no values. */
export function createNotices(): {
  readonly answer: (call: string, host: string, answer: unknown) => void
  readonly redirect: (redirect: Redirect) => void
  readonly version: (asked: string, served: string) => void
  readonly read: () => Notices
} {
  const lines = new Set<string>()
  const tell = (difference: Difference) => {
    if (lines.size < mostCounted) lines.add(differenceInWords(difference))
  }
  return {
    answer: (call, host, answer) => compareAnswer(call, host, answer, tell),
    redirect: redirect => compareRedirect(redirect, tell),
    version(asked, served) {
      if (asked !== served) tell({ kind: 'other-version', asked, served })
    },
    read: () => ({
      lines: [...lines].slice(0, most),
      more: Math.max(0, lines.size - most),
    }),
  }
}
