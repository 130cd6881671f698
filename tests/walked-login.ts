import { loadProfile } from '#src/core/accounts/instagram-profile.ts'
import { type Accounts, loadAccounts, noAccounts } from '#src/core/accounts/load.ts'
import { diagnose } from '#src/core/doctor/diagnose.ts'
import { examine } from '#src/core/doctor/examine.ts'
import { explain } from '#src/core/errors/explain.ts'
import { PermissionsAnswer, PersonAnswer } from '#src/core/graph/answers.ts'
import { createGraph, type Graph, type ObservedCall } from '#src/core/graph/client.ts'
import { verify } from '#src/core/live-check/verify.ts'
import type { InstagramGrant } from '#src/core/login/exchange/instagram-grant.ts'
import { askingToken, type Grant } from '#src/core/login/reply/grant.ts'

const never = new AbortController().signal

export type Transport = (request: Request) => Promise<Response>

/** Everything that screens show of a login, without a value of a person's. */
export type Walked = {
  readonly rows?: readonly string[]
  readonly trouble?: string
  readonly causes?: readonly string[]
  readonly tests?: readonly string[]
  readonly account?: string
}

/** Makes the calls that the app makes after a login: the list, the doctor's, and the live test. */
export async function walkFacebook(
  grant: Grant,
  transport: Transport,
  now: () => Date,
  observe?: (call: ObservedCall) => void,
): Promise<Walked> {
  const graph = graphOf('facebook-login', transport, now, observe)
  const { accounts, failure, examination } = await examined(grant, graph)
  const verification = await verify({
    graph,
    grant,
    pages: accounts.pages.slice(0, 3),
    granted: undefined,
    depth: 'everything',
    known: undefined,
    tell: () => undefined,
    now,
    pause: async () => undefined,
    signal: never,
  })
  return {
    rows: accounts.pages.map(page =>
      [
        `${page.number}`,
        page.name === undefined ? 'no name' : 'name',
        page.accessToken ? 'token' : 'no token',
        page.instagramAccount?.username ? 'account' : (page.instagramAccount && 'ID') || 'none',
        [...(page.tasks ?? [])].join(' '),
        [...(page.odd ?? [])].join(' '),
      ].join(', '),
    ),
    ...(failure ? { trouble: explain(failure, true).title } : {}),
    causes: diagnose(examination.evidence, now()).map(({ id }) => id),
    tests: [...verification.pages.values()].map(verdicts =>
      Object.entries(verdicts)
        .map(([id, verdict]) => `${id} ${verdict.kind}`)
        .join(', '),
    ),
  }
}

/** Lists the Pages and examines the login, as the app does. */
export async function examinedLogin(grant: Grant, transport: Transport, now: () => Date) {
  return examined(grant, graphOf('facebook-login', transport, now, undefined))
}

async function examined(grant: Grant, graph: Graph) {
  const token = askingToken(grant)
  let accounts: Accounts = noAccounts
  let failure: Error | null = null
  try {
    const lists = loadAccounts(graph, token, grant.environment, noAccounts, never)
    for await (const so of lists) accounts = so
  } catch (thrown) {
    failure = thrown instanceof Error ? thrown : new Error('odd')
  }
  const permissions = async () =>
    (await graph.get('/me/permissions', {}, token, PermissionsAnswer, never)).data
  const examination = await examine(
    {
      graph,
      grant,
      list: {
        pages: accounts.pages,
        progress: failure ? 'failed' : accounts.progress === 'stopped' ? 'stopped' : 'done',
        failure,
      },
      person: async () => {
        const { id, name } = await graph.get(
          '/me',
          { fields: 'id,name' },
          token,
          PersonAnswer,
          never,
        )
        return { id, name }
      },
      permissions,
      tell: () => undefined,
    },
    never,
  )
  return { accounts, failure, examination }
}

/** Makes the calls that the app makes after an Instagram login. */
export async function walkInstagram(
  grant: InstagramGrant,
  transport: Transport,
  now: () => Date,
  observe?: (call: ObservedCall) => void,
): Promise<Walked> {
  const graph = graphOf('instagram-login', transport, now, observe)
  try {
    const profile = await loadProfile(graph, grant.token.token, never)
    return {
      account: Object.entries(profile)
        .map(([name, value]) => `${name} ${value === undefined ? 'absent' : typeof value}`)
        .join(', '),
    }
  } catch (failure) {
    return { trouble: explain(failure, true).title }
  }
}

/** The client of a login, over the transport of a test. */
export function graphOf(
  family: Grant['family'] | InstagramGrant['family'],
  transport: Transport,
  now: () => Date,
  observe: ((call: ObservedCall) => void) | undefined,
): Graph {
  return createGraph({
    family,
    fetch: (url, { method = 'GET', signal = null, body = null }) =>
      transport(new Request(url, { method, signal, body })),
    now,
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
    observe,
  })
}
