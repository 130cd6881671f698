import { AccountsAnswer } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { NamedRowAnswer } from '../graph/inspection-answers.ts'
import { readPaging } from '../graph/paging.ts'
import { quietly } from '../graph/request.ts'
import { askingToken, type Grant } from '../login/reply/grant.ts'
import { readEach, settle, toNamed } from './answers.ts'
import type { Named, Portfolio } from './evidence.ts'

const mostPortfolios = 20
const mostAnswers = 5

/**
 * The person's business portfolios and the Pages in each, owned and managed for clients. A portfolio
 * with unreadable Pages keeps its name.
 *
 * @throws what Graph.get throws for /me/businesses
 */
export async function readPortfolios(
  graph: Graph,
  grant: Grant,
  signal: AbortSignal,
): Promise<readonly Portfolio[]> {
  const list = (path: string, most: number) => readNamed(graph, grant, path, most, signal)
  const portfolios = (await list('/me/businesses', 1)).slice(0, mostPortfolios)
  const edges = portfolios.flatMap(({ id }) => [`/${id}/owned_pages`, `/${id}/client_pages`])
  const answers = await readEach(edges, path => settle(list(path, mostAnswers)))
  return portfolios.map(portfolio => {
    const pages = ['owned_pages', 'client_pages'].flatMap(edge => {
      const answer = answers.get(`/${portfolio.id}/${edge}`)
      return answer?.kind === 'value' ? answer.value : []
    })
    return { ...portfolio, pages }
  })
}

/** A list of IDs and names, by cursors, some answers deep. Rows that cannot be read are left out. */
async function readNamed(
  graph: Graph,
  grant: Grant,
  path: string,
  most: number,
  signal: AbortSignal,
): Promise<readonly Named[]> {
  const rows: Named[] = []
  let after: string | undefined
  for (let count = 0; count < most; count++) {
    const cursor = after
    const answer = await graph.get(
      path,
      { fields: 'id,name', limit: '100', ...(cursor ? { after: cursor } : {}), ...quietly },
      askingToken(grant),
      AccountsAnswer,
      signal,
    )
    for (const row of answer.data) {
      const read = NamedRowAnswer.safeParse(row)
      if (read.success) rows.push(toNamed(read.data))
    }
    after = readPaging(answer.paging).after
    if (after === undefined || after === cursor) break
  }
  return rows
}
