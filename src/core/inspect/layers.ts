import { type InstagramProfile, loadProfile } from '../accounts/instagram-profile.ts'
import type { Page } from '../accounts/page.ts'
import { toPage } from '../accounts/page.ts'
import { map, settle, toTokenFacts } from '../doctor/answers.ts'
import {
  type Answer,
  type Named,
  type PermissionStatus,
  type TokenFacts,
  unknown,
} from '../doctor/evidence.ts'
import type { Family } from '../family.ts'
import { AccountsAnswer, PermissionsAnswer, PersonAnswer, RawNode } from '../graph/answers.ts'
import type { Graph } from '../graph/client.ts'
import { DebugAnswer } from '../graph/inspection-answers.ts'
import { readPaging } from '../graph/paging.ts'
import { accountsParameters, quietly } from '../graph/request.ts'
import type { FoundToken } from './pasted.ts'

/** The kind of a token. */
export type TokenKind = 'user' | 'page' | 'system-user' | 'app' | 'instagram-user'

export const kindNames: Readonly<Record<TokenKind, string>> = {
  user: 'User token',
  page: 'Page token',
  'system-user': 'System user access token',
  app: 'App access token',
  'instagram-user': 'Instagram User token',
}

/** The answer of each layer. An unreached layer is `unknown`. */
export type Inspection = {
  readonly complete: boolean
  /** The token, with what its paste said: where no layer tells more, that counts. */
  readonly found: FoundToken
  readonly family: Family
  /** GET /debug_token with the token itself: answers only people with a role on the app. */
  readonly debug: Answer<TokenFacts>
  /** GET /me: of a User token the person, of a Page token the Page. */
  readonly owner: Answer<Named>
  readonly permissions: Answer<readonly PermissionStatus[]>
  /** GET /me/accounts, its first hundred. */
  readonly pages: Answer<{ readonly list: readonly Page[]; readonly more: boolean }>
  /** The Page that a Page token is, with its account. */
  readonly page: Answer<Page | undefined>
  /** GET graph.instagram.com/me. */
  readonly profile: Answer<InstagramProfile>
}

type Asking = {
  readonly found: FoundToken
  readonly graphOf: (family: Family) => Graph
  /** Hears of what is known after each layer. */
  readonly tell: (inspection: Inspection) => void
}

/**
 * Asks Meta about one token, layer after layer: each may fail, and what it says of the token then is
 * the next one's to find out. A token that Facebook's host cannot parse may be Instagram's.
 *
 * @throws nothing but the signal's reason
 */
export async function inspectToken(asking: Asking, signal: AbortSignal): Promise<Inspection> {
  const { found } = asking
  if (found.family) return askFamily(asking, found.family, signal)
  const first = await askFamily(asking, 'facebook-login', signal)
  return isOfTheOtherFamily(first) ? askFamily(asking, 'instagram-login', signal) : first
}

async function askFamily(
  { found, graphOf, tell }: Asking,
  family: Family,
  signal: AbortSignal,
): Promise<Inspection> {
  const graph = graphOf(family)
  const { token, environment } = found
  let inspection: Inspection = { ...nothing, found, family }
  const know = (more: Partial<Inspection>) => {
    signal.throwIfAborted()
    inspection = { ...inspection, ...more }
    tell(inspection)
    return inspection
  }
  if (family === 'instagram-login') {
    return know({ profile: await settle(loadProfile(graph, token, signal)), complete: true })
  }
  const debug = await settle(
    graph.get('/debug_token', { ...quietly, input_token: token }, token, DebugAnswer, signal),
  )
  know({ debug: map(debug, toTokenFacts) })
  know({
    owner: map(
      await settle(graph.get('/me', { fields: 'id,name' }, token, PersonAnswer, signal)),
      ({ id, name }) => ({ id, name: name || undefined }),
    ),
  })
  if (inspection.owner.kind === 'failed') return know({ complete: true })
  const permissions = await settle(
    graph.get('/me/permissions', {}, token, PermissionsAnswer, signal),
  )
  know({ permissions: map(permissions, ({ data }) => data) })
  if (kindOf(inspection) === 'page') {
    const page = await settle(graph.get('/me', { fields: pageFields }, token, RawNode, signal))
    return know({ page: map(page, row => toPage(row, 1, environment)), complete: true })
  }
  const pages = await settle(
    graph.get('/me/accounts', accountsParameters, token, AccountsAnswer, signal),
  )
  return know({
    pages: map(pages, ({ data, paging }) => ({
      list: data.flatMap((row, index) => toPage(row, index + 1, environment) ?? []),
      more: readPaging(paging).more,
    })),
    complete: true,
  })
}

/**
 * debug_token says it; where it does not answer, a token that has permissions is a person's, and one
 * whose /me has no such edge is a Page's (captured: "nonexisting field (…) on node type (Page)").
 */
export function kindOf(inspection: Inspection): TokenKind | undefined {
  const { family, debug, permissions, profile } = inspection
  if (family === 'instagram-login') return profile.kind === 'value' ? 'instagram-user' : undefined
  const told = debug.kind === 'value' ? debug.value.type : undefined
  if (told) return toldKinds.get(told)
  if (permissions.kind === 'value') return 'user'
  const message = permissions.kind === 'failed' ? permissions.failure.message : undefined
  return /nonexisting field.*\(Page\)/.test(message ?? '') ? 'page' : undefined
}

const toldKinds: ReadonlyMap<string, TokenKind> = new Map([
  ['USER', 'user'],
  ['PAGE', 'page'],
  ['SYSTEM_USER', 'system-user'],
  ['APP', 'app'],
])

const nothing = {
  complete: false,
  debug: unknown,
  owner: unknown,
  permissions: unknown,
  pages: unknown,
  page: unknown,
  profile: unknown,
} as const

const pageFields =
  'id,name,instagram_business_account{id,username,name},connected_instagram_account{id,username}'

/** "Cannot parse access token": 190 without a subcode (capture). */
function isOfTheOtherFamily({ owner }: Inspection): boolean {
  return owner.kind === 'failed' && owner.failure.code === 190 && !owner.failure.subcode
}
