import { request as send } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { broken, type Case, contract, keptTokens, type Outcome, type Run } from './contract.ts'
import { shop, shopCallback } from './filled.ts'
import { expressHalf, type Half, instagramHalf, nextHalf, nodeHalf } from './halves.ts'
import { interpreted } from './interpreted.ts'

describe.each<[string, Run]>([
  ['Node.js', throughHttp(nodeHalf)],
  ['Express', throughHttp(expressHalf)],
  ['Next.js', throughHttp(nextHalf)],
])('the half for %s', (_, run) => {
  check(run)
})

describe.each(interpreted)('the half for $name', ({ interpreter, run }) => {
  describe.skipIf(interpreter === '')('by its own interpreter', () => {
    check(async cases => run(cases))
  })
})

test.each([
  ['Node.js', nodeHalf],
  ['Express', expressHalf],
])('a body that breaks off does not end the server of %s', async (_, half) => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  let kept: unknown
  const server = await half('442224939723604', tokens => {
    kept = tokens
  })
  onTestFinished(() => {
    process.off('unhandledRejection', note)
    server.close()
  })
  const { method, headers, body } = broken
  const path = '/instagram/tokens'
  const sent = send({ host: '127.0.0.1', port: server.port, path, method, headers })
  sent.on('error', () => undefined)
  sent.write(body)
  await pause(100)
  sent.destroy()
  await pause(100)
  expect(unhandled).toEqual([])
  expect(kept).toBeUndefined()
  const [right] = contract
  const next = await server.fetch(new Request(`${shop}${path}`, right))
  expect(next.status).toBe(204)
})

test('the half for Instagram’s code keeps a token whole, and only a match spends the state', async () => {
  const short = `IGAA-short_${'x'.repeat(10)}`
  const long = `IGAA_long-${'y'.repeat(10)}`
  let kept: unknown
  const half = await instagramHalf(
    '1084329117700210',
    'a secret',
    ({ url }) =>
      url.startsWith('https://api.instagram.com/')
        ? Response.json({ access_token: short, user_id: 178414000000001 })
        : Response.json({ access_token: long, expires_in: 5183944 }),
    account => {
      kept = account
    },
  )
  onTestFinished(half.close)
  const stranger = await half.fetch(
    new Request(`${shopCallback}?state=theirs&code=AQDxyz0123456789`, {
      headers: { cookie: '__Host-instagram-state=abc' },
    }),
  )
  expect(stranger.headers.get('location')).toBe('/?instagram=not-started-here#')
  expect(stranger.headers.get('set-cookie')).toBeNull()
  const answer = await half.fetch(
    new Request(`${shopCallback}?state=abc&code=AQDxyz0123456789`, {
      headers: { cookie: '__Host-instagram-state=abc' },
    }),
  )
  expect(answer.headers.get('location')).toBe('/?instagram=connected#')
  expect(answer.headers.get('set-cookie')).toMatch(/^__Host-instagram-state=;.*Max-Age=0/)
  expect(kept).toMatchObject({ token: long, isLongLived: true })
})

function check(run: Run): void {
  let outcomes: Promise<readonly Outcome[]> | undefined
  test.each(contract.map((one, index) => [one.title, one, index] as const))(
    '%s',
    async (_, { body, statuses, kept, spends }, index) => {
      outcomes ??= run(contract)
      const outcome = (await outcomes)[index]
      expect(statuses).toContain(outcome?.status)
      if (!kept) expect(outcome?.kept).toBeUndefined()
      else {
        const { long_lived_token = null } = JSON.parse(body)
        expect(outcome?.kept).toEqual({ ...keptTokens, long_lived_token })
      }
      if (!spends) expect(outcome?.setCookie).toBe('')
      else {
        expect(outcome?.setCookie).toMatch(
          /^__Host-instagram-state=("")?;(?=.*path=\/)(?=.*secure)(max-age=0|expires=|.*(max-age=0|expires=))/i,
        )
      }
    },
  )
}

function throughHttp(half: (appId: string, keep: (tokens: unknown) => void) => Promise<Half>): Run {
  return async (cases: readonly Case[]) => {
    let kept: unknown
    const server = await half('442224939723604', tokens => {
      kept = tokens
    })
    const outcomes: Outcome[] = []
    for (const { method, headers, body } of cases) {
      kept = undefined
      const response = await server.fetch(
        new Request(`${shop}/instagram/tokens`, { method, headers, body }),
      )
      outcomes.push({
        status: response.status,
        setCookie: response.headers.get('set-cookie') ?? '',
        kept,
      })
    }
    server.close()
    return outcomes
  }
}
