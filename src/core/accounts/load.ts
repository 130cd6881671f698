import type { AccessToken, Environment } from '../access-token.ts'
import { AccountsAnswer } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { readPaging } from '../graph/paging.ts'
import { accountsParameters } from '../graph/request.ts'
import { type Page, toPage } from './page.ts'

/** The list of /me/accounts so far. */
export type Accounts = {
  readonly pages: readonly Page[]
  /** Number of unreadable rows. */
  readonly unreadable: number
  /** Number of rows whose Page was listed before. */
  readonly repeated: number
  /** The cursor of the next page; undefined at the start and at the end. */
  readonly after: string | undefined
  /** done: Meta's list is complete. stopped: there may be more, but Keytag reads no further. */
  readonly progress: 'begun' | 'done' | 'stopped'
}

export const noAccounts: Accounts = {
  pages: [],
  unreadable: 0,
  repeated: 0,
  after: undefined,
  progress: 'begun',
}

const mostCalls = 250
const mostRows = 20_000
const mostAnswersWithoutNews = 3

/**
 * Reads /me/accounts to the end, from where an earlier run stopped, and yields the list so far after each
 * answer. Follows `cursors.after` and never `paging.next`, which names a host and carries the token. Stops
 * at a missing or repeated cursor, and at its own limits.
 * @throws what Graph.get throws; yielded values stay valid
 */
export async function* loadAccounts(
  graph: Graph,
  token: AccessToken,
  environment: Environment,
  from: Accounts,
  signal: AbortSignal,
): AsyncGenerator<Accounts, void> {
  const cursors = new Set<string>()
  const ids = new Set(from.pages.map(({ id }) => id))
  let known = from
  let nothingNew = 0
  for (let call = 0; known.progress === 'begun'; call++) {
    if (call === mostCalls) {
      yield { ...known, progress: 'stopped' }
      return
    }
    if (known.after !== undefined) cursors.add(known.after)
    const parameters = { ...accountsParameters, ...(known.after && { after: known.after }) }
    const answer = await graph.get('/me/accounts', parameters, token, AccountsAnswer, signal)
    const before = known.pages.length + known.unreadable + known.repeated
    const rows = answer.data.map((row, index) => toPage(row, before + index + 1, environment))
    const read = rows.filter(page => page !== undefined)
    const pages = read.filter(({ id }) => !ids.has(id) && ids.add(id))
    const { more, after } = readPaging(answer.paging)
    nothingNew = pages.length === 0 ? nothingNew + 1 : 0
    const isLost = after === undefined || cursors.has(after)
    const isBound = nothingNew >= mostAnswersWithoutNews || ids.size >= mostRows
    const progress = more ? (isLost || isBound ? 'stopped' : 'begun') : 'done'
    known = {
      pages: pages.length === 0 ? known.pages : [...known.pages, ...pages],
      unreadable: known.unreadable + rows.length - read.length,
      repeated: known.repeated + read.length - pages.length,
      after: progress === 'begun' ? after : undefined,
      progress,
    }
    yield known
  }
}
