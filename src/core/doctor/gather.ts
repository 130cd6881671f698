import type * as z from 'zod/mini'
import { type Page, toPage } from '../accounts/page.ts'
import { InstagramAccountAnswer, RawNode } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { DebugAnswer, PageBusinessAnswer } from '../graph/inspection-answers.ts'
import { quietly } from '../graph/request.ts'
import { askingToken, type Grant } from '../login/reply/grant.ts'
import { map, readEach, settle, toFailed, toNamed, toTokenFacts } from './answers.ts'
import {
  type Answer,
  type Evidence,
  type Named,
  type PermissionStatus,
  unknown,
} from './evidence.ts'
import { readPortfolios } from './portfolios.ts'
import {
  heldPages,
  pagelessAccounts,
  standingOf,
  unlistedInPortfolios,
  unlistedTicked,
  withoutAccount,
} from './standing.ts'

/** Bounds that one person can look through, far from any rate limit. */
const mostPagesById = 50
const mostAccountsById = 20
const mostPageTokens = 10
const mostHolders = 10

/** `tasks` is left out: only the edge /me/accounts has it, and one unknown field fails a call. */
const pageFields =
  'id,name,access_token,instagram_business_account{id,username,name},connected_instagram_account{id,username}'
const accountFields =
  'instagram_business_account{id,username,name},connected_instagram_account{id,username}'

export type Case = {
  readonly graph: Graph
  readonly grant: Grant
  readonly list: {
    readonly pages: readonly Page[]
    readonly progress: Evidence['list']['progress']
    readonly failure: unknown
  }
  /** Calls that other parts make too. */
  readonly person: () => Promise<Named>
  readonly permissions: () => Promise<readonly PermissionStatus[]>
  /** Called with all that is known, after each round. */
  readonly tell: (evidence: Evidence) => void
}

/**
 * Makes the calls that tell one cause from another, after the list has ended. A failed call is evidence
 * too, so nothing is thrown but the signal's reason.
 */
export async function gatherEvidence(
  { graph, grant, list, person, permissions, tell }: Case,
  signal: AbortSignal,
): Promise<Evidence> {
  const token = askingToken(grant)
  let evidence = firstEvidence(grant, list)
  const know = (more: Partial<Evidence>) => {
    signal.throwIfAborted()
    evidence = { ...evidence, ...more }
    tell(evidence)
  }
  const ask = <T>(path: string, fields: string, schema: z.ZodMiniType<T>, with_ = token) =>
    settle(graph.get(path, { fields, ...quietly }, with_, schema, signal))

  // The person, the permissions, and the token's own facts.
  const [who, granted, debug] = await Promise.all([
    settle(person()),
    settle(permissions()),
    settle(
      graph.get('/debug_token', { input_token: token, ...quietly }, token, DebugAnswer, signal),
    ),
  ])
  know({ person: who, permissions: granted, debug: map(debug, toTokenFacts) })

  // Pages of the person's portfolios.
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  if (mayManage) know({ portfolios: await settle(readPortfolios(graph, grant, signal)) })

  // Pages and accounts that exist and are not in the list.
  const ids = new Set([
    ...unlistedTicked(evidence),
    ...unlistedInPortfolios(evidence).map(({ id }) => id),
  ])
  const pagesById = await readEach([...ids].slice(0, mostPagesById), async id =>
    map(await ask(`/${id}`, pageFields, RawNode), answer => toPage(answer, 0, grant.environment)),
  )
  know({ pagesById: withoutNothing(pagesById) })
  const held = heldPages(evidence)
  const holderless = [...pagesById.keys()].filter(id => !held.has(id))
  const [accountsById, accountsByPageToken, portfolioOf] = await Promise.all([
    readEach(pagelessAccounts(evidence).slice(0, mostAccountsById), async id =>
      map(await ask(`/${id}`, 'id,username,name', InstagramAccountAnswer), account => ({
        id: account.id,
        username: account.username,
        name: account.name,
      })),
    ),
    readEach(
      withoutAccount(evidence)
        .filter(({ accessToken }) => accessToken)
        .slice(0, mostPageTokens)
        .map(({ id }) => id),
      async id => {
        const page = list.pages.find(each => each.id === id)
        const answer = await ask(`/${id}`, accountFields, RawNode, page?.accessToken)
        return map(answer, row => toPage(row, 0, grant.environment)?.instagramAccount)
      },
    ),
    readEach(mayManage ? holderless.slice(0, mostHolders) : [], async id =>
      map(await ask(`/${id}`, 'business{id,name}', PageBusinessAnswer), ({ business }) =>
        business ? toNamed(business) : undefined,
      ),
    ),
  ])
  know({ accountsById, accountsByPageToken, portfolioOf, complete: true })
  return evidence
}

function firstEvidence(grant: Grant, list: Case['list']): Evidence {
  return {
    complete: false,
    login: {
      environment: grant.environment,
      asked: grant.askedPermissions,
      dialog: grant.dialog,
      configured: grant.configurationId !== undefined,
      pasted: grant.pasted === true,
      granted: grant.granted,
      declined: grant.declined,
      tokenStart: askingToken(grant).masked.slice(0, 3),
      expiresAt: (grant.longLived ?? grant.shortLived).expiresAt,
    },
    list: {
      pages: list.pages,
      progress: list.progress,
      failure: list.failure ? toFailed(list.failure) : undefined,
    },
    person: unknown,
    permissions: unknown,
    debug: unknown,
    portfolios: unknown,
    pagesById: new Map(),
    portfolioOf: new Map(),
    accountsById: new Map(),
    accountsByPageToken: new Map(),
  }
}

/** Leaves out rows that are no Page. */
function withoutNothing(
  read: ReadonlyMap<string, Answer<Page | undefined>>,
): ReadonlyMap<string, Answer<Page>> {
  const pages = new Map<string, Answer<Page>>()
  for (const [id, answer] of read) {
    if (answer.kind !== 'value') pages.set(id, answer)
    else if (answer.value) pages.set(id, { kind: 'value', value: answer.value })
  }
  return pages
}
