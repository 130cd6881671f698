import { type Page, toPage } from '../accounts/page.ts'
import { RawNode } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { GraphError, GraphUnavailable, PermissionMissing, RateLimited } from '../graph/errors.ts'
import type { Reply } from './reply.ts'

/** The answer of Meta to one Page token of a reply. */
export type PageCheck =
  /** The token is of this Page and this account. `page` has Meta's names. */
  | { readonly kind: 'confirmed'; readonly page: Page }
  /** The token belongs to something else: the reply is wrong or forged. */
  | { readonly kind: 'another'; readonly name: string | undefined }
  | { readonly kind: 'refused'; readonly failure: Error }
  /** Meta gave no answer, so nothing is known. Asking again may help. */
  | { readonly kind: 'unanswered'; readonly failure: Error }

/** Calls on their way at once. */
const atOnce = 3

/**
 * Asks Meta whom each Page token of a reply belongs to, one call a Page. A lock does not prove who wrote a
 * reply, so its names count for nothing before that. It throws only the signal's reason.
 */
export async function checkReply(
  graph: Graph,
  reply: Pick<Reply, 'pages' | 'environment'>,
  tell: (checks: ReadonlyMap<string, PageCheck>) => void,
  signal: AbortSignal,
): Promise<void> {
  let checks: ReadonlyMap<string, PageCheck> = new Map()
  const queue = reply.pages.values()
  const worker = async () => {
    for (const page of queue) {
      const check = await checkPage(graph, page, reply.environment, signal)
      checks = new Map(checks).set(page.id, check)
      tell(checks)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const withAccounts =
  'id,name,instagram_business_account{id,username},connected_instagram_account{id,username}'

async function checkPage(
  graph: Graph,
  page: Page,
  environment: Reply['environment'],
  signal: AbortSignal,
): Promise<PageCheck> {
  const { accessToken } = page
  if (accessToken === undefined) return { kind: 'another', name: undefined }
  const ask = async (fields: string) =>
    toPage(await graph.get('/me', { fields }, accessToken, RawNode, signal), 1, environment)
  try {
    let told: Page | undefined
    try {
      told = await ask(withAccounts)
    } catch (failure) {
      // Without the permission for Instagram, Meta still names the Page.
      if (!(failure instanceof PermissionMissing)) throw failure
      told = await ask('id,name')
    }
    const account = told?.instagramAccount
    const isSame =
      told?.id === page.id && (account === undefined || account.id === page.instagramAccount?.id)
    if (told === undefined || !isSame) return { kind: 'another', name: told?.name }
    return {
      kind: 'confirmed',
      page: {
        ...page,
        name: told.name,
        // An account that Meta did not name stays out: nothing but the reply speaks for it.
        instagramAccount: account,
      },
    }
  } catch (failure) {
    if (signal.aborted || !(failure instanceof Error)) throw failure
    const passes = failure instanceof GraphUnavailable || failure instanceof RateLimited
    return { kind: failure instanceof GraphError && !passes ? 'refused' : 'unanswered', failure }
  }
}
