import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { AccessToken } from '#src/core/access-token.ts'
import { explain } from '#src/core/errors/explain.ts'
import { DoneAnswer } from '#src/core/graph/answers.ts'
import { type CallRecord, createGraph } from '#src/core/graph/client.ts'
import {
  AnswerUnreadable,
  Blocked,
  GraphError,
  GraphTimeout,
  GraphUnavailable,
  GraphUnreachable,
  NotGraph,
  PermissionMissing,
  RateLimited,
  TokenRejected,
} from '#src/core/graph/errors.ts'
import { captured, toJson } from '#tests/captured.ts'

const secret = `EAA${'q7R'.repeat(50)}`
const token = new AccessToken(secret)
const never = new AbortController().signal

type Answer = () => Response | Promise<Response>

function json(body: string, status = 200): Answer {
  return () =>
    new Response(body, { status, headers: { 'content-type': 'application/json; charset=UTF-8' } })
}

/** A Graph whose network gives these answers in turn and repeats the last one. */
function graphOf(...answers: Answer[]) {
  const asked: { url: string; init: RequestInit }[] = []
  const pauses: number[] = []
  const records: CallRecord[] = []
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async (url, init) => {
      asked.push({ url, init })
      const answer = answers[Math.min(asked.length, answers.length) - 1]
      if (answer === undefined) throw new TypeError('Failed to fetch')
      return answer()
    },
    now: () => new Date('2026-11-24T12:00:00Z'),
    pause: async milliseconds => void pauses.push(milliseconds),
    random: () => 0.5,
    record: call => records.push(call),
  })
  const get = () =>
    graph.get('/me', { fields: 'id,name' }, token, z.object({ id: z.string() }), never)
  const remove = () => graph.delete('/me/permissions', token, DoneAnswer, never)
  return { graph, get, remove, asked, pauses, records }
}

async function failureOf(...answers: Answer[]): Promise<{ failure: unknown; tries: number }> {
  const { get, asked } = graphOf(...answers)
  const failure = await get().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return { failure, tries: asked.length }
}

const error = (fields: Record<string, unknown>) => JSON.stringify({ error: fields })

test('asks Graph simply: one GET, the token in the query, no cookies, no cache, no referrer', async () => {
  const { get, asked, records } = graphOf(json('{"id":"1"}'))
  expect(await get()).toEqual({ id: '1' })
  const { url, init } = asked[0] ?? { url: '', init: {} }
  expect(url).toBe(`https://graph.facebook.com/v27.0/me?fields=id%2Cname&access_token=${secret}`)
  expect(init).toMatchObject({
    mode: 'cors',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  })
  expect(init.headers).toBeUndefined()
  expect(records).toMatchObject([
    { call: 'GET /me', host: 'graph.facebook.com', outcome: 'answered', status: 200 },
  ])
  expect(JSON.stringify(records)).not.toContain(secret.slice(0, 10))
})

test('keeps an ID above 2^53 exact, bare or quoted', async () => {
  expect(await graphOf(json('{"id":"17841405309211844"}')).get()).toEqual({
    id: '17841405309211844',
  })
  expect(await graphOf(json('{"id":17841405793187219}')).get()).toEqual({ id: '17841405793187219' })
})

test.each([
  ['a transient error', json(error({ code: 2, is_transient: true }), 503), 3],
  ['code 1', json(error({ code: 1 }), 500), 3],
  ['a 502 page', () => new Response('<html>', { status: 502 }), 3],
  ['a cut-off answer', json('{"id":"1'), 2],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 2],
  ['code 1 that is not transient', json(error({ code: 1, is_transient: false }), 400), 1],
  ['a rate limit', json(error({ code: 17 }), 400), 1],
  ['an expired token', json(error({ code: 190, error_subcode: 463 }), 400), 1],
  ['a missing permission', json(error({ code: 200 }), 403), 1],
  ['a Wi-Fi sign-in page', () => new Response('<!doctype html>', { status: 200 }), 1],
  ['an unexpected answer', json('{"name":"x"}'), 1],
] as const)('tries again only what may pass: %s', async (_what, answer, tries) => {
  expect((await failureOf(answer)).tries).toBe(tries)
})

test('pauses longer before each try, and succeeds when Meta recovers', async () => {
  const down = json(error({ code: 2 }), 503)
  const { get, pauses } = graphOf(down, down, json('{"id":"1"}'))
  expect(await get()).toEqual({ id: '1' })
  expect(pauses).toEqual([750, 1500])
})

test('stops at once when the person stops it, also between two tries', async () => {
  const stop = new AbortController()
  let calls = 0
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async () => {
      calls += 1
      stop.abort(new Error('stopped by hand'))
      throw new TypeError('Failed to fetch')
    },
    now: () => new Date(),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  await expect(graph.get('/me', {}, token, z.unknown(), stop.signal)).rejects.toThrow(
    'stopped by hand',
  )
  expect(calls).toBe(1)
})

test.each([
  [4, undefined, {}, RateLimited],
  [9, undefined, {}, RateLimited],
  [17, undefined, {}, RateLimited],
  [32, undefined, {}, RateLimited],
  [341, undefined, {}, RateLimited],
  [613, undefined, {}, RateLimited],
  [80000, undefined, {}, RateLimited],
  [80002, undefined, {}, RateLimited],
  [80006, undefined, {}, RateLimited],
  [80014, undefined, {}, RateLimited],
  [4, 2207051, { is_transient: false }, Blocked],
  [368, 1404006, {}, Blocked],
  [25, 2207050, {}, Blocked],
  [190, 463, {}, TokenRejected],
  [102, undefined, {}, TokenRejected],
  [3, undefined, {}, PermissionMissing],
  [10, undefined, {}, PermissionMissing],
  [200, undefined, {}, PermissionMissing],
  [299, undefined, {}, PermissionMissing],
  [1, undefined, {}, GraphUnavailable],
  [2, undefined, {}, GraphUnavailable],
  [100, 33, {}, GraphError],
  [803, undefined, {}, GraphError],
  [999_999, undefined, {}, GraphError],
  [999_999, undefined, { is_transient: true }, GraphUnavailable],
])('code %s, subcode %s, %j is its own kind of failure', async (code, subcode, more, kind) => {
  const body = error({ code, ...(subcode ? { error_subcode: subcode } : {}), ...more })
  const { failure } = await failureOf(json(body, 400))
  expect((failure as Error).constructor).toBe(kind)
})

test('an error object with HTTP 200 is an error', async () => {
  const { failure } = await failureOf(json(error({ code: 190 })))
  expect(failure).toBeInstanceOf(TokenRejected)
})

test.each([
  ['a page', () => new Response('<html>Sign in</html>'), NotGraph],
  ['a page that says it is JSON', json('<html>'), NotGraph],
  ['half an answer', json('{"data":[{"id":'), AnswerUnreadable],
  ['nothing', json(''), AnswerUnreadable],
  ['a guard', json('for(;;);{"id":"1"}'), AnswerUnreadable],
  ['two million letters', json(`{"id":"${'1'.repeat(2_000_001)}"}`), AnswerUnreadable],
  ['a number', json('7'), AnswerUnreadable],
  ['a bare 401', json('{}', 401), NotGraph],
  ['a bare 500 with an error and nothing in it', json(error({}), 500), GraphUnavailable],
] as const)('tells what came instead of an answer: %s', async (_what, answer, kind) => {
  expect((await failureOf(answer)).failure).toBeInstanceOf(kind)
})

test('tells time-outs from an unreachable Meta', async () => {
  const { graph } = graphOf(() => Promise.reject(new TypeError('Failed to fetch')))
  await expect(graph.get('/me', {}, token, z.unknown(), never)).rejects.toBeInstanceOf(
    GraphUnreachable,
  )
  expect(explain(new GraphTimeout('x', { call: 'GET /me', tries: 3 }), true).title).toContain(
    'in time',
  )
})

test.each(
  [...captured('graph_error'), ...captured('debug_token_error')].map(({ raw, notes }) => [
    notes,
    raw,
  ]),
)('understands the captured error: %s', async (notes, raw) => {
  const text = toJson(raw)
  const body = /^\s*\{\s*"?error"?\s*:/.test(text) ? text : `{"error":${text}}`
  const status = Number(/HTTP (\d{3})/.exec(notes)?.[1] ?? 400)
  const { failure } = await failureOf(json(body, status))
  expect(failure).toBeInstanceOf(GraphError)
  const found = explain(failure, true)
  expect(found.title).not.toContain('does not know')
  expect(found.title).not.toContain('Keytag')
  expect(found.evidence).toContainEqual(['GET /me', `${status}`])
  if (failure instanceof GraphError && failure.graph.traceId) {
    expect(found.evidence).toContainEqual(['fbtrace_id', failure.graph.traceId])
  }
})

test('no failure and no finding ever holds the token, whatever Meta puts into its texts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        secret,
        secret.slice(0, 60),
        `https://graph.facebook.com/me?access_token=${secret}`,
        secret.slice(0, 40),
        [...secret].join('\u200b'),
        secret.replace(/.{12}/g, '$&\u2060\ufeff'),
        secret.replace(/.{12}/g, '$&\u00ad'),
      ),
      fc.constantFrom('message', 'error_user_msg', 'error_user_title', 'type', 'fbtrace_id'),
      fc.constantFrom('', ' before ', '%'),
      async (leak, field, around) => {
        const body = error({ code: 190, [field]: `${around}${leak}${around}` })
        const { failure } = await failureOf(json(body, 400))
        const told = JSON.stringify([failure, explain(failure, true), `${failure}`])
        expect(told.replace(/\p{Cf}/gu, '')).not.toContain(secret.slice(0, 24))
      },
    ),
  )
})

test('any bytes at all come to an answer or to one typed failure', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map(text => new TextEncoder().encode(text)),
      ),
      fc.integer({ min: 200, max: 599 }).filter(status => ![204, 205, 304].includes(status)),
      async (bytes, status) => {
        const { failure } = await failureOf(() => new Response(Uint8Array.from(bytes), { status }))
        if (failure === undefined) return
        expect([NotGraph, AnswerUnreadable, GraphError, GraphUnavailable, TokenRejected]).toContain(
          (failure as Error).constructor,
        )
        expect(explain(failure, true).steps.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 500 },
  )
})

test('deletes by a real DELETE: the token in the query, no header, no body', async () => {
  const { remove, asked, records } = graphOf(json('{"success":true}'))
  expect(await remove()).toEqual({ success: true })
  const { url, init } = asked[0] ?? { url: '', init: {} }
  expect(url).toBe(`https://graph.facebook.com/v27.0/me/permissions?access_token=${secret}`)
  expect(init).toMatchObject({ method: 'DELETE', credentials: 'omit', redirect: 'error' })
  expect([init.headers, init.body]).toEqual([undefined, undefined])
  expect(records).toMatchObject([{ call: 'DELETE /me/permissions', outcome: 'answered' }])
})

test.each<[string, Answer]>([
  ['no answer at all', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a hiccup', json(error({ code: 2, is_transient: true }), 503)],
  ['a proxy’s error', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
  ['an answer cut off', json('{"succ')],
])('never deletes twice, whatever comes back: %s', async (_name, answer) => {
  const { remove, asked } = graphOf(answer)
  await expect(remove()).rejects.toBeInstanceOf(Error)
  expect(asked).toHaveLength(1)
})

test('a time limit of the request’s own is a timeout too, and tried again', async () => {
  let calls = 0
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async () => {
      calls += 1
      throw new DOMException('', 'TimeoutError')
    },
    now: () => new Date(0),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const asked = graph.get(
    '/me',
    {},
    token,
    z.object({ id: z.string() }),
    new AbortController().signal,
  )
  await expect(asked).rejects.toBeInstanceOf(GraphTimeout)
  expect(calls).toBe(3)
})

test('an answer that comes after the stop is not given', async () => {
  const stopped = new AbortController()
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async () => {
      stopped.abort(new Error('stopped'))
      return Response.json({ id: '1' })
    },
    now: () => new Date(0),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const asked = graph.get('/me', {}, token, z.object({ id: z.string() }), stopped.signal)
  await expect(asked).rejects.toThrow('stopped')
})
