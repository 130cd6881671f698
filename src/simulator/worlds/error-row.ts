import type { GraphError } from '../world.ts'

/** One error of Graph, captured or documented. */
export type ErrorRow = {
  /** The world is called `error-` and this: code, subcode, or a word if two rows share those. */
  readonly id: string
  readonly title: string
  readonly status: GraphError['status']
  readonly code: number
  readonly subcode?: number
  readonly message: string
  readonly more?: GraphError['more']
  /** The row whose explanation is this one's too, where it has none of its own. */
  readonly explainedAs?: string
  /** The refused calls. */
  readonly of: 'all' | 'list' | 'page-token'
  /** The fix: a retry, fewer rows, a pause, a new login, or nothing in the app. */
  readonly cure: 'retry' | 'smaller' | 'wait' | 'login' | 'elsewhere'
  /** The source of body and status; for a partial capture, the part that is missing. */
  readonly rests: 'capture' | 'capture, status guessed' | 'documentation' | 'guess'
}
