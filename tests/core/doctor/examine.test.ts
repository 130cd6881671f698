import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import type { Page } from '#src/core/accounts/page.ts'
import { type Examination, examine } from '#src/core/doctor/examine.ts'
import { createGraph } from '#src/core/graph/client.ts'
import { DebugAnswer } from '#src/core/graph/inspection-answers.ts'
import type { Grant } from '#src/core/login/reply/grant.ts'
import { asked, now, pageOf } from './evidence-of.ts'

const secret = `EAA${'z9T'.repeat(50)}`
const pageSecret = `EAA${'p4G'.repeat(50)}`
const never = new AbortController().signal

function grantOf(permissions: readonly string[]): Grant {
  return {
    family: 'facebook-login',
    environment: 'meta',
    appId: '4422249397239604',
    askedPermissions: permissions,
    dialog: 'guided',
    issuedAt: now,
    shortLived: { token: new AccessToken(secret), expiresAt: undefined, estimated: false },
    longLived: undefined,
    dataAccessExpiresAt: undefined,
    granted: undefined,
    declined: undefined,
  }
}

const refusal = {
  error: {
    message: 'You must provide an app access token, or a user access token that is an owner',
    type: 'OAuthException',
    code: 100,
  },
}

/** Examines against answers by path. All other paths are refused. */
async function run(
  answers: Readonly<Record<string, unknown>>,
  more: {
    readonly pages?: readonly Page[]
    readonly progress?: 'done' | 'stopped' | 'failed'
    readonly permissions?: readonly string[]
    readonly signal?: AbortSignal
  } = {},
) {
  const { pages = [], progress = 'done', permissions = asked, signal = never } = more
  const requests: URL[] = []
  const told: Examination[] = []
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async address => {
      const url = new URL(address)
      requests.push(url)
      const path = url.pathname.replace(/^\/v\d+\.\d+/, '')
      const given = answers[`${path}?${url.searchParams.get('fields')}`] ?? answers[path]
      return Response.json(given ?? refusal, { status: given ? 200 : 400 })
    },
    now: () => now,
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const last = await examine(
    {
      graph,
      grant: grantOf(permissions),
      list: { pages, progress, failure: null },
      person: async () => ({ id: '1', name: 'Mina Okafor' }),
      permissions: async () => permissions.map(permission => ({ permission, status: 'granted' })),
      tell: examination => told.push(examination),
    },
    signal,
  )
  return { last, told, requests, paths: requests.map(({ pathname }) => pathname) }
}

const ticked = (targets: Readonly<Record<string, readonly string[] | undefined>>) => ({
  data: {
    type: 'USER',
    application: 'Acme Scheduler',
    expires_at: 0,
    scopes: Object.keys(targets),
    granular_scopes: Object.entries(targets).map(([scope, ids]) => ({ scope, target_ids: ids })),
  },
})

test('everything refused leaves evidence of the refusals, and nothing is thrown', async () => {
  const { last, paths } = await run({})
  expect(last.evidence.complete).toBe(true)
  expect(last.evidence.debug).toMatchObject({ kind: 'failed', failure: { code: 100 } })
  expect(last.evidence.person).toMatchObject({ kind: 'value' })
  // Portfolios are read only with business_management.
  expect(paths.some(path => path.includes('businesses'))).toBe(false)
})

test('the token inspects itself, at Graph’s host alone', async () => {
  const { requests } = await run({})
  const debug = requests.find(({ pathname }) => pathname.endsWith('/debug_token'))
  expect(debug?.searchParams.get('input_token')).toBe(secret)
  expect(requests.every(({ host }) => host === 'graph.facebook.com')).toBe(true)
  // A refusal is normal and must not be an error on the console.
  expect(debug?.searchParams.get('suppress_http_code')).toBe('1')
})

test('a ticked Page that the list lacks is read by its ID and goes on after the list', async () => {
  const { last } = await run(
    {
      '/debug_token': ticked({ pages_show_list: ['1', '2', '3'] }),
      '/2': { id: '2', name: 'Found', access_token: pageSecret },
    },
    { pages: [pageOf('1', { number: 7 })] },
  )
  expect(last.found).toHaveLength(1)
  expect(last.found[0]).toMatchObject({ number: 8, id: '2', name: 'Found', found: 'by-id' })
  expect(last.found[0]?.accessToken?.reveal()).toBe(pageSecret)
  expect(last.ghosts).toMatchObject([{ kind: 'page', id: '3' }])
})

test('a list that was not read to its end lets no Page pass for missing', async () => {
  const { last, paths } = await run(
    { '/debug_token': ticked({ pages_show_list: ['1', '2'] }) },
    { pages: [pageOf('1')], progress: 'stopped' },
  )
  expect(last.ghosts).toEqual([])
  expect(paths.filter(path => /\/\d+$/.test(path) && !path.endsWith('/1'))).toEqual([])
})

test('portfolios are read with owned and client Pages; one edge may fail', async () => {
  const { last } = await run(
    {
      '/me/businesses': { data: [{ id: '9', name: 'Okafor Group' }, 'strange'] },
      '/9/client_pages': { data: [{ id: '5', name: 'A client’s' }] },
      '/5': { id: '5', name: 'A client’s', access_token: pageSecret },
    },
    { permissions: [...asked, 'business_management'] },
  )
  expect(last.evidence.portfolios).toMatchObject({
    kind: 'value',
    value: [{ id: '9', name: 'Okafor Group', pages: [{ id: '5' }] }],
  })
  expect(last.found).toMatchObject([{ id: '5', found: 'in-portfolio', number: 1 }])
})

test('a ticked account on no Page becomes a ghost with its name', async () => {
  const { last } = await run(
    {
      '/debug_token': ticked({ pages_show_list: ['1'], instagram_basic: ['17841405309211844'] }),
      '/17841405309211844': { id: '17841405309211844', username: 'metricsaurus' },
    },
    { pages: [pageOf('1')] },
  )
  expect(last.ghosts).toMatchObject([{ kind: 'account', name: '@metricsaurus' }])
})

test('an account that only the Page’s own token shows mends its row', async () => {
  const { last } = await run(
    { '/1': { id: '1', instagram_business_account: { id: '17841405309211844' } } },
    { pages: [pageOf('1')] },
  )
  expect(last.accounts.get('1')?.id).toBe('17841405309211844')
})

test('a Page without a token and one without a needed task have a gap', async () => {
  const { last } = await run(
    {},
    {
      pages: [
        pageOf('1', { accessToken: undefined }),
        pageOf('2', { tasks: ['ANALYZE'] }),
        pageOf('3'),
      ],
    },
  )
  expect([...last.gaps.keys()]).toEqual(['1', '2'])
  expect(last.gaps.get('2')?.reason).toBe('Missing tasks: create content and moderate.')
})

test('reads by ID are bounded, however many Pages are named', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `${index + 1}`)
  const { paths } = await run({ '/debug_token': ticked({ pages_show_list: ids }) })
  expect(paths.length).toBeLessThan(60)
})

test('stopped from outside, it throws the reason and tells no more', async () => {
  const stop = new AbortController()
  stop.abort(new Error('left'))
  await expect(run({}, { signal: stop.signal })).rejects.toThrow('left')
})

test('every answer of debug_token is read or refused, and IDs stay exact', () => {
  fc.assert(
    fc.property(fc.jsonValue(), answer => {
      const read = DebugAnswer.safeParse(answer)
      expect(typeof read.success).toBe('boolean')
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[1-9]\d{0,19}$/), { maxLength: 20 }), ids => {
      const read = DebugAnswer.parse(ticked({ pages_show_list: ids }))
      expect(read.data.granular_scopes?.[0]?.target_ids).toEqual(ids)
    }),
  )
})

test('the examination ends for every answer of Graph', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async answer => {
      const { last } = await run(
        {
          '/debug_token': answer,
          '/me/businesses': { data: [answer] },
          '/1': answer,
        },
        { pages: [pageOf('1')], permissions: [...asked, 'business_management'] },
      )
      expect(last.evidence.complete).toBe(true)
    }),
    { numRuns: 60 },
  )
})
