import type { AccessToken } from '../access-token.ts'
import type { Page } from '../accounts/page.ts'
import { AnyAnswer } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { GraphError, GraphUnavailable } from '../graph/errors.ts'
import { type Capability, capabilities, type Verdict, verdictWithoutCall } from './capabilities.ts'

/** One use of a Page, tried with its own token and with the User token. */
type TriedTwice = {
  readonly id: Capability['id']
  readonly label: string
  readonly page: Verdict
  readonly user: Verdict
}

/** The uses that both tokens can be tried for on a Page. */
function usesOf(page: Page, granted: readonly string[] | undefined): readonly Capability[] {
  return capabilities.filter(each => verdictWithoutCall(each, page, granted) === undefined)
}

/** Calls that the trial makes. */
export function countTrials(page: Page, granted: readonly string[] | undefined): number {
  return 2 * usesOf(page, granted).length
}

/**
 * Makes the same reading calls with the Page token and with the User token. Meta's pages disagree about the
 * token to use, so only Meta's answers tell.
 */
export async function tryBothTokens(
  options: {
    readonly graph: Graph
    readonly page: Page
    readonly user: AccessToken
    readonly granted: readonly string[] | undefined
  },
  signal: AbortSignal,
): Promise<readonly TriedTwice[]> {
  const { graph, page, user, granted } = options
  const tried: TriedTwice[] = []
  for (const capability of usesOf(page, granted)) {
    const { id, label } = capability
    const call = capability.call(page)
    if (call === undefined || page.accessToken === undefined) continue
    const ask = async (token: AccessToken): Promise<Verdict> => {
      try {
        await graph.get(call.path, call.parameters, token, AnyAnswer, signal)
        return { kind: 'works' }
      } catch (failure) {
        if (signal.aborted || !(failure instanceof Error)) throw failure
        const answered = failure instanceof GraphError && !(failure instanceof GraphUnavailable)
        return { kind: answered ? 'refused' : 'unknown', failure }
      }
    }
    tried.push({ id, label, page: await ask(page.accessToken), user: await ask(user) })
  }
  return tried
}
