import type { AccessToken, Environment } from '../access-token.ts'
import { AccountsAnswer } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { accountsParameters } from '../graph/request.ts'
import { type Page, toPage } from './page.ts'

/** What /me/accounts has told so far. */
export type Accounts = {
  readonly pages: readonly Page[]
  /** Rows that could not be read. */
  readonly unreadable: number
  /** Where to go on; undefined at the start and at the end. */
  readonly after: string | undefined
  /** done: Meta says there is no more. stopped: a bound of ours was reached. */
  readonly progress: 'begun' | 'done' | 'stopped'
}

export const noAccounts: Accounts = {
  pages: [],
  unreadable: 0,
  after: undefined,
  progress: 'begun',
}

const mostCalls = 250
const mostRows = 20_000
const mostEmptyAnswers = 3

/**
 * Asks /me/accounts to the end, yielding all that is known after each answer, from wherever an
 * earlier run stopped. Follows `cursors.after` and never `paging.next`, which names a host and
 * carries the token; stops when `next` is absent (Graph API, "Paginated Results"), at a cursor seen
 * before, and at bounds of its own.
 *
 * @throws what Graph.get throws; what was yielded before stays good
 */
export async function* loadAccounts(
  graph: Graph,
  token: AccessToken,
  environment: Environment,
  from: Accounts,
  signal: AbortSignal,
): AsyncGenerator<Accounts, void> {
  const seen = new Set<string>()
  let known = from
  let empty = 0
  for (let call = 0; known.progress === 'begun'; call++) {
    if (call === mostCalls) {
      yield { ...known, progress: 'stopped' }
      return
    }
    if (known.after !== undefined) seen.add(known.after)
    const parameters = accountsParameters(known.after)
    const answer = await graph.get('/me/accounts', parameters, token, AccountsAnswer, signal)
    const rows = answer.data.map((row, index) =>
      toPage(row, known.pages.length + known.unreadable + index + 1, environment),
    )
    const pages = rows.filter(page => page !== undefined)
    const more = answer.paging?.next !== undefined
    const after = more ? answer.paging?.cursors?.after : undefined
    empty = rows.length === 0 ? empty + 1 : 0
    const total = known.pages.length + pages.length
    const bounded = empty >= mostEmptyAnswers || total >= mostRows
    const lost = after === undefined || seen.has(after)
    const progress = more ? (lost || bounded ? 'stopped' : 'begun') : 'done'
    known = {
      pages: pages.length === 0 ? known.pages : [...known.pages, ...pages],
      unreadable: known.unreadable + rows.length - pages.length,
      after: progress === 'begun' ? after : undefined,
      progress,
    }
    yield known
  }
}
