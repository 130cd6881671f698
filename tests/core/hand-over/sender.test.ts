import { expect, test } from 'vitest'
import { mixesAlphabets } from '#src/core/hand-over/mixed-alphabets.ts'
import { readRequest, writeRequest } from '#src/core/hand-over/request.ts'
import {
  isOfKeys,
  keytagFile,
  makeSenderKey,
  signRequest,
  verifySender,
} from '#src/core/hand-over/sender.ts'
import { wordsOf } from '#src/core/hand-over/words.ts'
import { made } from '#tests/core/hand-over/made.ts'

const never = new AbortController().signal
const { request } = await made({ domain: 'acme.agency' })
const other = await made({ domain: 'acme.agency' })
const agency = await makeSenderKey()
const signed = await signRequest(request, agency.privateKey)

function answering(text: string, init?: ResponseInit) {
  return async () => new Response(text, init)
}

test('a request is verified where its domain lists the app and the key', async () => {
  const asked: [string, RequestInit][] = []
  const sender = await verifySender(
    request,
    async (address, init) => {
      asked.push([address, init])
      return new Response(keytagFile([request.appId], [request.recipient]))
    },
    never,
  )
  expect(sender).toEqual({ kind: 'verified', domain: 'acme.agency' })
  expect(asked).toMatchObject([
    [
      'https://acme.agency/.well-known/keytag.json',
      { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
    ],
  ])
})

test('a request is verified where its domain lists the key that signed it, also after its link', async () => {
  const file = answering(keytagFile([request.appId], [agency.publicKey]))
  expect((await verifySender(signed, file, never)).kind).toBe('verified')
  const read = readRequest(writeRequest(signed))
  expect((await verifySender(read, file, never)).kind).toBe('verified')
})

test.each([
  ['another key to seal for', { recipient: other.request.recipient }],
  ['a stranger’s spare key', { spare: other.request.recipient }],
  ['another name', { from: 'Acme Studi0' }],
  ['another purpose', { purpose: 'Anything' }],
  ['more permissions', { permissions: ['instagram_basic', 'ads_management'] }],
  ['another number', { id: other.request.id }],
  ['the User token', { wantsUserToken: true }],
  ['a later end', { endsAt: new Date(request.endsAt.getTime() + 1000) }],
])('a signed request with %s is no longer verified', async (_what, change) => {
  const file = answering(keytagFile([request.appId], [agency.publicKey]))
  expect(await verifySender({ ...signed, ...change }, file, never)).toEqual({
    kind: 'unverified',
    why: 'unlisted',
  })
})

test('a listed key does not cover a spare one that is not listed', async () => {
  const file = answering(keytagFile([request.appId], [request.recipient]))
  const swapped = { ...request, spare: other.request.recipient }
  expect((await verifySender(swapped, file, never)).kind).toBe('unverified')
})

test.each([
  ['no domain', { domain: undefined }, answering(''), 'no-domain'],
  ['no answer', {}, () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['404', {}, answering('', { status: 404 }), 'unreachable'],
  ['a page', {}, answering('<!doctype html>'), 'unreadable'],
  ['another file', {}, answering('{"apps":[]}'), 'unreadable'],
  ['ten megabytes', {}, answering(' '.repeat(10_000_000)), 'unreadable'],
  ['another app', {}, answering(keytagFile(['99999'], [request.recipient])), 'other-app'],
  [
    'strange keys',
    {},
    answering(keytagFile([request.appId], ['p256:AAAA', 'age1', ''])),
    'unlisted',
  ],
] as const)('a domain that gives %s verifies nothing', async (_what, change, fetch, why) => {
  expect(await verifySender({ ...signed, ...change }, fetch, never)).toEqual({
    kind: 'unverified',
    why,
  })
})

test('a name in which one letter is of another alphabet is told', () => {
  for (const name of ['Аcme Studio', 'Acme Studiо', 'Αcme', '𝐀cme', 'Ａcme']) {
    expect([name, mixesAlphabets(name)]).toEqual([name, true])
  }
  for (const name of ['Acme Studio', 'Студия Acme', 'Ελλάς Media', 'Zoë’s № 1', '株式会社 Acme']) {
    expect([name, mixesAlphabets(name)]).toEqual([name, false])
  }
})

test('keys that a copy pins are enough without a domain', async () => {
  expect(await isOfKeys(request, [request.recipient])).toBe(true)
  expect(await isOfKeys(signed, [agency.publicKey])).toBe(true)
  expect(await isOfKeys(request, [agency.publicKey, other.request.recipient])).toBe(false)
})

test('four words tell a swapped key, on both sides in the language of the request', async () => {
  const read = readRequest(writeRequest(request))
  const words = await wordsOf(request)
  expect(words).toHaveLength(4)
  expect(await wordsOf(read)).toEqual(words)
  for (const change of [
    { recipient: other.request.recipient },
    { spare: other.request.recipient },
    { appId: '99999' },
    { id: other.request.id },
    { language: 'fr' as const },
  ]) {
    expect(await wordsOf({ ...request, ...change })).not.toEqual(words)
  }
})

test.each(['en', 'de', 'es', 'pt', 'fr'])(
  'the words of %s are 512, none twice and none alike but for its accents',
  async language => {
    const { words }: { words: string } = await import(
      `../../../src/core/hand-over/words/${language}.ts`
    )
    const list = words.split(/\s+/)
    const plain = list.map(word => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    expect([list.length, new Set(plain).size]).toEqual([512, 512])
    expect(list.filter(word => !/^\p{L}[\p{L}-]{1,13}$/u.test(word))).toEqual([])
    expect(words).toBe(words.normalize('NFC'))
  },
)
