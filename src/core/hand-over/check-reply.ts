import { type Page, toPage } from '../accounts/page.ts'
import { PersonAnswer, RawNode } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { GraphError, GraphUnavailable, PermissionMissing, RateLimited } from '../graph/errors.ts'
import type { Reply } from './reply.ts'

/** The answer of Meta to one token of a reply. */
type Check<Confirmed> =
  | ({ readonly kind: 'confirmed' } & Confirmed)
  /** The token belongs to something else: the reply is wrong or forged. */
  | { readonly kind: 'another'; readonly name: string | undefined }
  | Unproven

type Unproven =
  | { readonly kind: 'refused'; readonly failure: Error }
  /** Meta gave no answer, so nothing is known. Asking again may help. */
  | { readonly kind: 'unanswered'; readonly failure: Error }

/** The token is of this Page and this account. `page` has Meta's names. */
export type PageCheck = Check<{ readonly page: Page }>

/** The User token is of a person. A reply names nobody, so only the asker can say if it is the right one. */
export type PersonCheck = Check<{ readonly name: string | undefined }>

/** The answers so far. */
export type ReplyChecks = {
  /** By the ID of the Page. */
  readonly pages: ReadonlyMap<string, PageCheck>
  /** `undefined` before the answer, and where the reply has no User token. */
  readonly person: PersonCheck | undefined
}

export const noChecks: ReplyChecks = { pages: new Map(), person: undefined }

type CheckedReply = Pick<Reply, 'pages' | 'userToken' | 'environment'>

/** Calls on their way at once. */
const atOnce = 3

/**
 * Asks Meta whom each token of a reply belongs to, one call a token. A lock does not prove who wrote a
 * reply, so its names count for nothing before that. It throws only the signal's reason.
 */
export async function checkReply(
  graph: Graph,
  reply: CheckedReply,
  tell: (checks: ReplyChecks) => void,
  signal: AbortSignal,
): Promise<void> {
  let checks = noChecks
  const told = (more: Partial<ReplyChecks>) => {
    checks = { ...checks, ...more }
    tell(checks)
  }
  const questions = questionsOf()
  const worker = async () => {
    for (const question of questions) await question()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))

  function* questionsOf() {
    if (reply.userToken) yield async () => told({ person: await checkPerson(graph, reply, signal) })
    for (const page of reply.pages) {
      yield async () => {
        const check = await checkPage(graph, page, reply.environment, signal)
        told({ pages: new Map(checks.pages).set(page.id, check) })
      }
    }
  }
}

async function checkPerson(
  graph: Graph,
  { userToken, pages }: CheckedReply,
  signal: AbortSignal,
): Promise<PersonCheck> {
  if (userToken === undefined) return { kind: 'another', name: undefined }
  return answered(signal, async () => {
    const fields = { fields: 'id,name' }
    const { id, name } = await graph.get('/me', fields, userToken.token, PersonAnswer, signal)
    // A Page's token stands where the person's should.
    if (pages.some(page => page.id === id)) return { kind: 'another', name }
    return { kind: 'confirmed', name }
  })
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
  return answered(signal, async () => {
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
  })
}

/** Tells a refusal of Meta from a missing answer. */
async function answered<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T | Unproven> {
  try {
    return await ask()
  } catch (failure) {
    if (signal.aborted || !(failure instanceof Error)) throw failure
    const passes = failure instanceof GraphUnavailable || failure instanceof RateLimited
    return { kind: failure instanceof GraphError && !passes ? 'refused' : 'unanswered', failure }
  }
}
