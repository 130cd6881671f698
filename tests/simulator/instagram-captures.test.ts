import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { permissionNames } from '#src/simulator/instagram/permissions.ts'
import { createInstagramTokens, type Meaning } from '#src/simulator/instagram/token.ts'
import { instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import { captured } from '#tests/captured.ts'
import {
  ask,
  authorizeUrl,
  decide,
  exchange,
  getCode,
  getLong,
  getShort,
  refresh,
  simulatedInstagram,
  toLong,
} from './instagram-login.ts'

const meta = simulatedInstagram()
const history = simulatedInstagram({ basicDisplay: 'history' })

/** Masks the parts that differ between answers: tokens, codes, IDs and spaces. */
function masked(text: string): string {
  return text
    .replace(/\/\/ .*|\s/g, '')
    .replace(/(?<="(?:access_token|user_id|id|username)":)("[^"]*"|\$\{\w+\}|\d+)/g, text =>
      text.startsWith('"') ? '""' : '0',
    )
    .replace(/(?<="expires_in":)\d+/, '0')
    .replace(/(?<="permissions":\[)[^\]]*/, '')
}

describe('what the simulated Instagram sends has the shape of what was captured or documented', () => {
  const raw = (kind: string, place: number) => captured(kind)[place]?.raw ?? ''

  test('a code', async () => {
    const location = (await decide(meta, {}, { state: '1' })).headers.get('location') ?? ''
    const tail = (address: string) => address.replace(/^[^?]*/, '').replace(/code=[^&#]+/, 'code=x')
    expect(tail(location)).toBe(tail(raw('ig_redirect_success', 0)))
    const without = (await decide(meta, {}, { state: undefined })).headers.get('location') ?? ''
    expect(tail(without)).toBe(tail(raw('ig_redirect_success', 1)))
  })

  test('a cancelled login', async () => {
    const pressed = await decide(meta, { decision: 'cancel' }, { state: undefined })
    const documented = raw('ig_redirect_cancelled', 0).replace(/\s/g, '')
    expect(pressed.headers.get('location')?.split('?')[1]).toBe(documented.split('?')[1])
  })

  test('the exchange', async () => {
    const scope = 'user_profile,user_media'
    const form = { account: 'jayposiris' }
    const old = await exchange(history, await getCode(history, form, { scope }))
    expect(masked(old.text)).toBe(masked(raw('ig_token_exchange', 0)))
    const flat = await exchange(meta, await getCode(meta, { world: 'flat-answer' }))
    expect(masked(flat.text)).toBe(masked(raw('ig_token_exchange', 1)))
    expect(masked(flat.text)).toBe(masked(raw('ig_token_exchange', 2)))
  })

  test('/me', async () => {
    const fields = 'user_id,username'
    const flat = await getLong(meta, { world: 'flat-answer' })
    const { text } = await ask(meta, '/me', { access_token: flat, fields })
    expect(masked(text)).toBe(masked(raw('ig_me', 0)))
    const wrapped = await ask(meta, '/me', {
      access_token: await getLong(meta, { world: 'wrapped-answer' }),
      fields,
    })
    // Meta's sample lacks a comma and the `id` that every answer has.
    const documented = masked(raw('ig_me', 1)).replace('"""', '"","').replace('}', ',"id":""}')
    expect(masked(wrapped.text)).toBe(documented)
  })

  test('the long-lived token, made and refreshed', async () => {
    const documented = masked(raw('ig_long_lived', 0))
    const made = await toLong(meta, await getShort(meta, { world: 'refreshable' }))
    expect(masked(made.text)).toBe(documented)
    const refreshed = await refresh(meta, made.body.access_token)
    expect(masked(refreshed.text)).toBe(documented)
  })

  test('the refusals', async () => {
    const message = (place: number) =>
      /"error_message": "(.+?)(?: \(truncated|"\})/.exec(raw('ig_oauth_error', place))?.[1] ?? '?'
    const page = async (changes: Record<string, string>) =>
      (await (await meta.fetch(new Request(authorizeUrl(changes)))).text()).replaceAll('&#39;', "'")
    // Title and sentence of August 2026. The words of 2015 are kept for the reader of errors.
    const [title = '', sentence = ''] = raw('ig_oauth_error', 4).split(/: (.+)/)
    const unregistered = await page({ redirect_uri: 'https://elsewhere.example/' })
    expect(unregistered).toContain(title)
    expect(unregistered).toContain(sentence)
    const code = await getCode(meta)
    const other = await exchange(meta, code, { redirect_uri: 'https://elsewhere.example/' })
    expect(other.body.error_message).toContain(message(1))
    expect(await page({ scope: 'basic' })).toContain(message(2))
    const expired = await ask(meta, '/me', {
      access_token: await getLong(meta, { world: 'token-expired' }),
    })
    const words = /190 (.+) on \w+, \d\d-\w{3}-\d\d [\d:]+ P[DS]T/.exec(raw('ig_graph_error', 0))
    expect(expired.body.error.message).toMatch(
      new RegExp(`^${words?.[1]} on \\w+, \\d\\d-\\w{3}-\\d\\d [\\d:]+ P[DS]T`),
    )
    const retired = await refresh(meta, 'IGQVJold')
    const said = /"message": "(.+)"/.exec(raw('ig_graph_error', 1))?.[1]
    expect(retired.body.error.message).toBe(said)
  })
})

const meaning: fc.Arbitrary<Meaning> = fc
  .record({
    kind: fc.constantFrom('short', 'long', 'code'),
    api: fc.constantFrom('instagram-login', 'basic-display'),
    appId: fc.integer({ min: 1e14, max: 2e15 }).map(String),
    world: fc.constantFrom('all-goes-well', 'flat-answer'),
    account: fc.constantFrom('mina.okafor', 'jayposiris'),
    type: fc.constantFrom('Business', 'Media_Creator', 'Personal'),
    granted: fc.subarray(Object.values(permissionNames).flat()),
    issuedAt: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
  })
  .map(({ kind, ...said }) =>
    kind === 'code'
      ? { ...said, kind, redirectUri: 'https://acme.example/ü?x=1' }
      : { ...said, kind },
  )

for (const alphabet of ['simulated', 'realistic'] as const) {
  const tokens = createInstagramTokens(alphabet)

  test(`a ${alphabet} code or token means what was written into it, and cut means nothing`, () => {
    fc.assert(
      fc.property(meaning, fc.nat(), (said, place) => {
        const word = tokens.write(said)
        expect(tokens.read(word)).toEqual(said)
        expect(tokens.read(word.slice(0, 4 + (place % (word.length - 4))))).toBeUndefined()
      }),
    )
  })
}

test('the README says of every world of Instagram what it rests on', () => {
  const readme = readFileSync('src/simulator/README.md', 'utf8')
  const [, table = ''] = readme.split('Its worlds:')
  const silent = instagramWorlds.filter(({ id }) => !table.includes(`\`${id}\``))
  expect(silent).toEqual([])
})
