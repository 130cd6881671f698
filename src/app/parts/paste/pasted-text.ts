import { mayHoldReply } from '../../../core/hand-over/sealed-text.ts'
import { readPasted } from '../../../core/inspect/pasted.ts'
import { type Overview, overviewOf } from '../../../core/read/overview.ts'
import { longestText, read } from '../../../core/read/read.ts'
import type { Thing } from '../../../core/read/thing.ts'

/** A paste, read. Its text is kept only where it holds no app secret. */
export type PastedText = {
  readonly isSealed: boolean
  readonly overview: Overview
  /** The text as it was pasted, for what reads an address or a reply again; dropped with a secret. */
  readonly text: string
  /** The text without its secrets, as it may be shown. */
  readonly shown: string
  /** True if nothing of it is hidden. */
  readonly isShownWhole: boolean
  readonly isCut: boolean
  /** Counts pastes, so that the same text pasted again is a new answer. */
  readonly turn: number
}

export function toPastedText(
  given: string,
  redacted: (text: string) => string,
  turn: number,
  now: Date,
): PastedText {
  const isSealed = mayHoldReply(given)
  const overview: Overview = isSealed
    ? { kind: 'nothing' }
    : (wholeReply(given, now) ?? overviewOf(read(given, redacted, now)))
  const hasSecret =
    overview.kind === 'one'
      ? [overview.thing, ...overview.others].some(({ kind }) => kind === 'secret')
      : overview.kind === 'many' && overview.things.some(({ kind }) => kind === 'secret')
  const shown = redacted(given.slice(0, longestText))
  return {
    isSealed,
    overview,
    text: hasSecret ? shown : given,
    shown,
    isShownWhole: shown === given.slice(0, longestText),
    isCut: given.length > longestText,
    turn,
  }
}

/** A text that is one login reply, also where its address has lost its scheme. */
function wholeReply(given: string, now: Date): Overview | undefined {
  if (
    given.length > 10_000 ||
    /\S\s+\S/.test(given) ||
    !/[?#&](?:code|access_token)=/.test(given)
  ) {
    return undefined
  }
  const pasted = readPasted(given, now)
  const isCode = pasted.kind === 'code' && pasted.code !== undefined
  if (!isCode && !(pasted.kind === 'tokens' && pasted.from === 'redirect')) return undefined
  const thing: Thing = {
    kind: 'redirect',
    brings: isCode ? 'code' : 'tokens',
    entry: isCode ? 'login-code' : 'login-worked',
    error: undefined,
    isTokenInQuery: false,
    declined: [],
    place: { start: 0, end: given.length },
  }
  return { kind: 'one', thing, others: [] }
}
