import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import type { Page } from '#src/core/accounts/page.ts'
import { createGraph } from '#src/core/graph/client.ts'
import { limitPauses } from '#src/core/graph/limit-pauses.ts'
import {
  atOnce,
  countCalls,
  type Verification,
  type VerifyOptions,
  verify,
} from '#src/core/live-check/verify.ts'
import { toGrant } from '#src/core/login/reply/grant.ts'

const now = new Date('2026-11-22T14:06:00Z')
const grant = toGrant({
  pending: {
    state: 's',
    family: 'facebook-login',
    environment: 'meta',
    appId: '1',
    permissions: [],
    dialog: 'guided',
    issuedAt: now,
  },
  now,
  shortLived: new AccessToken('userToken'),
  longLived: undefined,
  expiresIn: '4815',
  dataAccessExpirationTime: undefined,
  granted: undefined,
  declined: undefined,
})
const everything = [
  'instagram_basic',
  'instagram_content_publish',
  'instagram_manage_insights',
  'instagram_manage_messages',
]

function pageOf(number: number, more: Partial<Page> = {}): Page {
  return {
    number,
    id: `${number}`,
    name: `Page ${number}`,
    accessToken: new AccessToken(`pageToken${number}`),
    tasks: ['MANAGE', 'MESSAGING'],
    instagramAccount: { id: `1784${number}`, username: undefined, name: undefined },
    ...more,
  }
}

const pagesOf = (count: number) => Array.from({ length: count }, (_, index) => pageOf(index + 1))

type Answer = (call: { path: string; token: string; number: number }) => unknown

/** Verifies against a Graph with these answers. `'silence'` is no answer. */
async function run(pages: readonly Page[], answer: Answer, more: Partial<VerifyOptions> = {}) {
  const calls: { path: string; token: string }[] = []
  const pauses: number[] = []
  const told: Verification[] = []
  let inFlight = 0
  let most = 0
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async address => {
      const url = new URL(address)
      const token = url.searchParams.get('access_token') ?? ''
      const path = url.pathname.replace('/v27.0', '')
      calls.push({ path, token })
      inFlight += 1
      most = Math.max(most, inFlight)
      await new Promise(resolve => setTimeout(resolve))
      inFlight -= 1
      const body = answer({ path, token, number: calls.length })
      if (body === 'silence') throw new TypeError('Failed to fetch')
      return Response.json(body ?? { id: '1', data: [] })
    },
    now: () => now,
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const verification = await verify({
    graph,
    grant,
    pages,
    granted: everything,
    depth: 'everything',
    known: undefined,
    now: () => now,
    pause: async milliseconds => void pauses.push(milliseconds),
    tell: verification => told.push(verification),
    signal: new AbortController().signal,
    ...more,
  })
  return { verification, calls, pauses, told, most }
}

const refusal = (code: number, subcode?: number) => ({
  error: { code, message: 'No.', ...(subcode === undefined ? {} : { error_subcode: subcode }) },
})
const kinds = (verification: Verification, id: string) =>
  Object.fromEntries(
    Object.entries(verification.pages.get(id) ?? {}).map(([name, { kind }]) => [name, kind]),
  )

test('asks the User token once and each Page token for the Page, the account and what it may do', async () => {
  const { calls, verification } = await run([pageOf(7)], () => undefined)
  expect(calls).toEqual([
    { path: '/me', token: 'userToken' },
    { path: '/7', token: 'pageToken7' },
    { path: '/17847', token: 'pageToken7' },
    { path: '/17847/content_publishing_limit', token: 'pageToken7' },
    { path: '/17847/insights', token: 'pageToken7' },
    { path: '/7/conversations', token: 'pageToken7' },
  ])
  expect(new Set(Object.values(kinds(verification, '7')))).toEqual(new Set(['works']))
  expect(verification).toMatchObject({ checked: 2, total: 2, ended: { at: now } })
  expect(verification.ended?.stoppedBy).toBeUndefined()
})

test('asks nothing for which the permission was not granted, or the task is missing', async () => {
  const { calls, verification } = await run(
    [pageOf(1, { tasks: ['PROFILE_PLUS_ANALYZE'] })],
    () => undefined,
    { granted: ['instagram_basic', 'instagram_content_publish', 'instagram_manage_messages'] },
  )
  expect(calls.map(({ path }) => path)).toEqual(['/me', '/1', '/17841'])
  expect(kinds(verification, '1')).toEqual({
    page: 'works',
    instagram: 'works',
    publishing: 'no-task',
    insights: 'not-granted',
    messages: 'no-task',
  })
})

test('asks nothing about an account or with a token that is not there', async () => {
  const { calls, verification } = await run(
    [pageOf(1, { instagramAccount: undefined }), pageOf(2, { accessToken: undefined })],
    () => undefined,
  )
  expect(calls.map(({ path }) => path)).toEqual(['/me', '/1'])
  expect(kinds(verification, '1').publishing).toBe('nothing-to-ask')
  expect(kinds(verification, '2').page).toBe('nothing-to-ask')
})

test('when nobody knows what was granted, everything is asked for', async () => {
  const { calls } = await run(pagesOf(1), () => undefined, { granted: undefined })
  expect(calls).toHaveLength(6)
})

test('a dead Page token ends its own calls and no others', async () => {
  const { calls, verification } = await run(pagesOf(3), ({ token }) =>
    token === 'pageToken2' ? refusal(190, 460) : undefined,
  )
  expect(calls.filter(({ token }) => token === 'pageToken2')).toHaveLength(1)
  expect(new Set(Object.values(kinds(verification, '2')))).toEqual(new Set(['refused']))
  expect(kinds(verification, '3').messages).toBe('works')
  expect(verification).toMatchObject({ checked: 4, total: 4 })
})

test('one refusal costs one capability', async () => {
  const { verification } = await run(pagesOf(1), ({ path }) =>
    path.endsWith('/insights') ? refusal(10) : undefined,
  )
  expect(kinds(verification, '1')).toMatchObject({ insights: 'refused', messages: 'works' })
})

test('stops at once when the User token is rejected', async () => {
  const { calls, verification } = await run(pagesOf(3), () => refusal(190, 458))
  expect(calls).toHaveLength(1)
  expect(verification.user?.kind).toBe('refused')
  expect(verification.pages.size).toBe(0)
  expect(verification.ended?.stoppedBy).toBeDefined()
})

test('an expired User token does not speak for the Page tokens', async () => {
  const { verification } = await run(pagesOf(2), ({ path }) =>
    path === '/me' ? refusal(190, 463) : undefined,
  )
  expect(verification.user?.kind).toBe('refused')
  expect(kinds(verification, '2').page).toBe('works')
})

test('a rate limit makes all wait, longer each time, and then go on with the same call', async () => {
  let limited = 2
  const { pauses, told, verification, calls } = await run(pagesOf(1), ({ path }) => {
    if (!path.endsWith('/insights') || limited === 0) return undefined
    limited -= 1
    return refusal(80002)
  })
  expect(pauses).toEqual(limitPauses.slice(0, 2))
  expect(calls).toHaveLength(8)
  expect(kinds(verification, '1').insights).toBe('works')
  const until = told.flatMap(({ pausedUntil }) => (pausedUntil ? [pausedUntil.getTime()] : []))
  expect(until[0]).toBe(now.getTime() + limitPauses[0])
  expect(verification.pausedUntil).toBeUndefined()
})

test('a limit that does not lift ends the run, and the next run asks only what is open', async () => {
  const first = await run(pagesOf(4), ({ token }) =>
    token === 'pageToken1' || token === 'userToken' ? undefined : refusal(4),
  )
  expect(first.pauses).toEqual([...limitPauses])
  expect(first.verification.ended?.stoppedBy).toBeDefined()
  expect(first.verification.checked).toBe(2)
  const second = await run(pagesOf(4), () => undefined, { known: first.verification })
  expect(second.calls.filter(({ token }) => /userToken|pageToken1/.test(token))).toEqual([])
  expect(second.verification).toMatchObject({ checked: 5, total: 5 })
})

test('a network that is gone ends the run and condemns no token', async () => {
  const { verification, calls } = await run(pagesOf(20), ({ path }) =>
    path === '/me' ? undefined : 'silence',
  )
  expect(calls.length).toBeLessThan(20)
  expect(verification.ended?.stoppedBy).toBeDefined()
  for (const id of verification.pages.keys()) expect(kinds(verification, id).page).toBe('unknown')
})

test('a security check ends the run; a restricted account does not', async () => {
  const blocked = await run(pagesOf(9), ({ path }) => (path === '/me' ? undefined : refusal(368)))
  expect(blocked.calls.length).toBeLessThanOrEqual(1 + atOnce)
  const restricted = await run(pagesOf(2), ({ path }) =>
    path.startsWith('/1784') ? refusal(25) : undefined,
  )
  expect(restricted.verification.ended?.stoppedBy).toBeUndefined()
  expect(kinds(restricted.verification, '2')).toMatchObject({ page: 'works', insights: 'refused' })
})

test('a thousand tokens can be asked just whether they are alive', async () => {
  const pages = pagesOf(200)
  const { calls } = await run(pages, () => undefined, { depth: 'alive' })
  expect(calls).toHaveLength(201)
  expect(countCalls({ pages, granted: everything, depth: 'alive' })).toBe(201)
})

test('twice the Pages are looked at twice as often, and not four times', async () => {
  const looks = async (count: number) => {
    let seen = 0
    const pages = pagesOf(count).map(
      page =>
        new Proxy(page, {
          get: (_page, name) => {
            seen += 1
            return Reflect.get(page, name)
          },
        }),
    )
    const { verification } = await run(pages, () => undefined, { depth: 'alive' })
    expect(verification).toMatchObject({ checked: count + 1, working: count + 1 })
    return seen
  }
  const few = await looks(100)
  expect(few).toBeGreaterThan(100)
  expect(await looks(200)).toBeLessThan(2.6 * few)
})

test('stopping it stops the calls', async () => {
  const controller = new AbortController()
  const told: Verification[] = []
  const calls: string[] = []
  const running = run(
    pagesOf(50),
    ({ path }) => {
      calls.push(path)
      if (calls.length === 10) controller.abort(new Error('enough'))
    },
    { signal: controller.signal, tell: verification => told.push(verification) },
  )
  await expect(running).rejects.toThrow('enough')
  // Running calls may still finish. No new one may start.
  const pause = () => new Promise(resolve => setTimeout(resolve, 30))
  await pause()
  const made = calls.length
  await pause()
  expect(calls.length).toBe(made)
  expect(made).toBeLessThan(10 + atOnce)
  expect(told.at(-1)?.checked).toBeGreaterThan(0)
})

test('never more calls at once than it says, never more in all, whatever Graph answers', async () => {
  const answers = fc.constantFrom(
    undefined,
    refusal(190, 460),
    refusal(190, 463),
    refusal(4),
    refusal(80001),
    refusal(10),
    refusal(368),
    refusal(2),
    { nonsense: true },
    'silence',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(answers, { minLength: 1, maxLength: 40 }),
      fc.array(fc.record({ alone: fc.boolean(), dead: fc.boolean() }), { maxLength: 8 }),
      async (script, shapes) => {
        const pages = shapes.map(({ alone, dead }, index) =>
          pageOf(index + 1, {
            ...(alone ? { instagramAccount: undefined } : {}),
            ...(dead ? { accessToken: undefined } : {}),
          }),
        )
        const { calls, most, verification, pauses } = await run(
          pages,
          ({ number }) => script[(number - 1) % script.length],
        )
        const plan = countCalls({ pages, granted: everything, depth: 'everything' })
        expect(most).toBeLessThanOrEqual(atOnce)
        expect(pauses.length).toBeLessThanOrEqual(limitPauses.length)
        // The client tries each call three times at most, and once more after each pause.
        expect(calls.length).toBeLessThanOrEqual(3 * plan + atOnce * (limitPauses.length + 1))
        expect(verification.ended).toBeDefined()
        expect(verification.checked).toBeLessThanOrEqual(verification.total)
        if (verification.ended?.stoppedBy === undefined) {
          expect(new Set(verification.pages.keys())).toEqual(new Set(pages.map(({ id }) => id)))
        }
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)
