import { gzipSync } from 'node:zlib'
import { armor } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { open, seal } from '#src/core/hand-over/hand-over.ts'
import { readReply } from '#src/core/hand-over/reply.ts'
import { readIdentity } from '#src/core/hand-over/request-key.ts'
import { mayHoldReply, readSealed } from '#src/core/hand-over/sealed-text.ts'
import {
  later,
  made,
  now,
  pageOf,
  sealedByStranger,
  tokenOf,
  whyOf,
} from '#tests/core/hand-over/made.ts'

const { request, kept, key } = await made()
const stranger = await made()
const one = { pages: [pageOf(1)] }
const sealed = await seal(request, one, now)
const { fragment = '' } = sealed

/** The content of an opened reply, for forgeries. */
const record = {
  is: 'keytag reply',
  version: 1,
  request: request.id,
  environment: 'meta',
  app: request.appId,
  sealed_at: now.toISOString(),
  pages: [{ id: '1', name: 'A', token: tokenOf(1).reveal() }],
}

async function whyForged(inside: unknown): Promise<string> {
  const text = typeof inside === 'string' ? inside : JSON.stringify(inside)
  return whyOf(open(armor.encode(await sealedByStranger(request.recipient, text)), [kept], later))
}

test('a reply opens with the Pages, their tokens and IDs, and nothing else', async () => {
  const { reply, request: answered } = await open(sealed.text, [stranger.kept, kept], later)
  expect(answered).toBe(request)
  expect(reply.userToken).toBeUndefined()
  expect(reply.sealedAt).toEqual(now)
  expect(reply.pages).toEqual(one.pages)
  expect(reply.pages[0]?.accessToken?.reveal()).toBe(tokenOf(1).reveal())
})

test('no token can be read in what is sent, and its file is named after nobody', () => {
  const everything = [
    sealed.text,
    fragment,
    sealed.fileName,
    atob(sealed.text.split('\n').slice(1, -2).join('')),
  ]
  for (const text of everything) {
    expect(text).not.toContain(tokenOf(1).reveal().slice(0, 12))
    expect(text).not.toContain('Caf')
  }
  expect(sealed.fileName).toMatch(/^keytag-reply-[\w-]{6}\.age$/)
})

test('the User token is handed over only where it was asked for and ticked', async () => {
  const asking = await made({ wantsUserToken: true })
  const userToken = { token: tokenOf(9), expiresAt: later }
  const { text } = await seal(asking.request, { ...one, userToken }, now)
  const { reply } = await open(text, [asking.kept], now)
  expect(reply.userToken?.token.reveal()).toBe(tokenOf(9).reveal())
  expect(reply.userToken?.expiresAt).toEqual(later)
  const without = await seal(asking.request, one, now)
  expect((await open(without.text, [asking.kept], now)).reply.userToken).toBeUndefined()
  expect(await whyOf(seal(request, { ...one, userToken }, now))).toBe('unreadable')
})

test('twenty-five Pages fit into a chat message; more go as a file', async () => {
  const pagesOf = (count: number) =>
    Array.from({ length: count }, (_, place) => pageOf(place + 1, 230))
  const many = await seal(request, { pages: pagesOf(25) }, now)
  expect([many.fitsMessage, many.text.length < 9000]).toEqual([true, true])
  expect([fragment.length < 1500, many.fragment]).toEqual([true, undefined])
  const all = await seal(request, { pages: pagesOf(1000) }, now)
  expect(all.fitsMessage).toBe(false)
  const { reply } = await open(new TextEncoder().encode(all.text), [kept], now)
  expect(reply.pages).toHaveLength(1000)
  expect(await whyOf(seal(request, { pages: pagesOf(1001) }, now))).toBe('too-big')
})

test('changes by chat and mail programs do no harm', async () => {
  const lines = sealed.text.trim().split('\n')
  for (const text of [
    `Hi! Here it is:\n\n${sealed.text}\nBest, Zoë`,
    lines.join('\r\n'),
    lines.join(' '),
    lines.map(line => `> ${line}`).join('\n'),
    lines.map(line => `    ${line}   `).join('\n\n'),
    sealed.text.replaceAll('-----', '—–'),
    `\ufeff${lines.map(line => `${line}\u200b`).join('\n')}`,
    sealed.text.replace(/(.{20})/g, '$1\n'),
    `https://keytag.example/open/#${fragment}`,
    fragment.replace(/(.{60})/g, '$1\n'),
  ]) {
    expect(mayHoldReply(text)).toBe(true)
    expect((await open(text, [kept], now)).request).toBe(request)
  }
  const file = readSealed(sealed.text)
  expect((await open(file, [kept], now)).reply.pages).toHaveLength(1)
})

test('one changed byte never opens', async () => {
  const bytes = readSealed(sealed.text)
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, change) => {
        const broken = Uint8Array.from(bytes)
        broken[place] = (broken[place] ?? 0) ^ change
        expect(['tampered', 'other-key', 'not-one']).toContain(
          await whyOf(open(broken, [kept], now)),
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('any part of a reply is known as cut or refused, never opened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: sealed.text.length - 30 }), async end => {
      expect(['cut', 'not-one']).toContain(
        await whyOf(open(sealed.text.slice(0, end), [kept], now)),
      )
    }),
    { numRuns: 60 },
  )
  expect(await whyOf(open(fragment.slice(0, -1), [kept], now))).toBe('cut')
})

test('any text or file at all ends in a word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.uint8Array(),
        fc.string().map(text => `BEGIN AGE ENCRYPTED FILE-----${text}-----END AGE ENCRYPTED FILE`),
        fc.base64String().map(text => `#reply=${text}&end=1`),
      ),
      async given => {
        expect(['not-one', 'tampered', 'cut']).toContain(await whyOf(open(given, [kept], now)))
      },
    ),
    { numRuns: 300 },
  )
})

test('a reply for another key, and one that was opened before, are told apart', async () => {
  expect(await whyOf(open(sealed.text, [stranger.kept], now))).toBe('other-key')
  expect(await whyOf(open(sealed.text, [], now))).toBe('other-key')
  const { digest } = await open(sealed.text, [kept], now)
  const spent = { request, privateKey: undefined, answeredBy: digest }
  expect(await whyOf(open(sealed.text, [stranger.kept, spent], now))).toBe('replayed')
  const second = await seal(request, one, now)
  expect(await whyOf(open(second.text, [{ ...spent, privateKey: kept.privateKey }], now))).toBe(
    'replayed',
  )
})

test('an ended request seals nothing and opens nothing', async () => {
  const end = request.endsAt
  expect(await whyOf(seal(request, one, end))).toBe('too-old')
  expect(await whyOf(open(sealed.text, [kept], end))).toBe('too-old')
})

test('a stranger who knows the public key cannot answer another request, app or Meta', async () => {
  expect(await whyForged({ ...record, request: stranger.request.id })).toBe('other-request')
  expect(await whyForged({ ...record, app: '99999' })).toBe('other-request')
  expect(await whyForged({ ...record, user: { token: tokenOf(3).reveal() } })).toBe('other-request')
  const simulated = { ...record, environment: 'simulated' }
  expect(
    await whyForged({
      ...simulated,
      pages: [{ ...record.pages[0], token: `SIM_${'a'.repeat(40)}` }],
    }),
  ).toBe('other-request')
  expect(await whyForged(simulated)).toBe('unreadable')
  expect(await whyForged(record)).toBe('no fault')
})

test.each([
  ['no JSON', 'hello', 'not-one'],
  ['other JSON', '{"data":[]}', 'not-one'],
  ['a newer version', { ...record, version: 2 }, 'newer'],
  ['an unknown field', { ...record, next: 'https://a.example' }, 'unreadable'],
  ['a name of JavaScript’s', JSON.stringify(record).replace('{', '{"__proto__":{},'), 'unreadable'],
  ['no Page', { ...record, pages: [] }, 'unreadable'],
  ['the same Page twice', { ...record, pages: [...record.pages, ...record.pages] }, 'unreadable'],
  [
    'a Page without a token',
    { ...record, pages: [{ id: '1', name: 'A', token: '' }] },
    'unreadable',
  ],
  [
    'a token over two lines',
    { ...record, pages: [{ id: '1', name: 'A', token: 'EAA\n'.repeat(9) }] },
    'unreadable',
  ],
  [
    'an ID that is a path',
    { ...record, pages: [{ ...record.pages[0], id: '../1' }] },
    'unreadable',
  ],
  [
    'a name that runs backwards',
    { ...record, pages: [{ ...record.pages[0], name: 'a\u202eb' }] },
    'unreadable',
  ],
  ['a day that is none', { ...record, sealed_at: '2026-99-99T00:00:00.000Z' }, 'unreadable'],
  ['JSON inside JSON, very deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-one'],
  ['ten megabytes that were squeezed', gzipSync('a'.repeat(10_000_000)), 'too-big'],
  ['a squeezed file that is broken', new Uint8Array([0x1f, 0x8b, 1, 2, 3]), 'unreadable'],
])('a sealed text with %s is refused with its word', async (_what, inside, why) => {
  if (inside instanceof Uint8Array) {
    const text = armor.encode(await sealedByStranger(request.recipient, inside))
    expect(await whyOf(open(text, [kept], now))).toBe(why)
  } else expect(await whyForged(inside)).toBe(why)
})

test('ten megabytes are refused before anything is read of them', async () => {
  expect(await whyOf(open('a'.repeat(10_000_000), [kept], now))).toBe('too-big')
  expect(await whyOf(open(new Uint8Array(10_000_000), [kept], now))).toBe('too-big')
})

test('reading what was sealed never ends in anything but a reply or a fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async text => {
      expect(['not-one', 'newer', 'unreadable']).toContain(
        await whyOf(Promise.resolve().then(() => readReply(text))),
      )
    }),
  )
})

test('an identity.txt opens what its key, or a spare one, was asked for', async () => {
  const spare = await made()
  const both = await made({ spare: spare.request.recipient })
  const { text } = await seal(both.request, one, now)
  for (const { identityText } of [both.key, spare.key]) {
    const privateKey = await readIdentity(identityText)
    expect((await open(text, [{ ...both.kept, privateKey }], now)).reply.pages).toHaveLength(1)
  }
  expect(await whyOf(readIdentity('hello'))).toBe('not-one')
  // The checksum tells a wrong last letter.
  const mistyped = key.identityText.replace(/.\n$/, last => (last === 'Q\n' ? 'P\n' : 'Q\n'))
  expect(await whyOf(readIdentity(mistyped))).toBe('not-one')
})
