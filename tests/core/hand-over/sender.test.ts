import { expect, test } from 'vitest'
import { mixesAlphabets } from '#src/core/hand-over/mixed-alphabets.ts'
import { readRequest, writeRequest } from '#src/core/hand-over/request.ts'
import { isOfKeys, makeSenderKey, signRequest } from '#src/core/hand-over/sender.ts'
import { wordsOf } from '#src/core/hand-over/words.ts'
import { made } from '#tests/core/hand-over/made.ts'

const { request } = await made()
const other = await made()
const agency = await makeSenderKey()
const signed = await signRequest(request, agency.privateKey)

test('a request is verified by a pinned key it is sealed for, or one that signed it', async () => {
  expect(await isOfKeys(request, [request.recipient])).toBe(true)
  expect(await isOfKeys(signed, [agency.publicKey])).toBe(true)
  expect(await isOfKeys(readRequest(writeRequest(signed)), [agency.publicKey])).toBe(true)
  expect(await isOfKeys(request, [agency.publicKey, other.request.recipient])).toBe(false)
  expect(await isOfKeys(request, [])).toBe(false)
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
  expect(await isOfKeys({ ...signed, ...change }, [agency.publicKey])).toBe(false)
})

test('a pinned key does not cover a spare one that is not pinned', async () => {
  const swapped = { ...request, spare: other.request.recipient }
  expect(await isOfKeys(swapped, [request.recipient])).toBe(false)
})

test('strange keys in a configuration verify nothing', async () => {
  expect(await isOfKeys(signed, ['p256:AAAA', 'age1', '', `p256:${'A'.repeat(87)}`])).toBe(false)
})

test('a name in which one letter is of another alphabet is told', () => {
  for (const name of ['Аcme Studio', 'Acme Studiо', 'Αcme', '𝐀cme', 'Ａcme']) {
    expect([name, mixesAlphabets(name)]).toEqual([name, true])
  }
  for (const name of ['Acme Studio', 'Студия Acme', 'Ελλάς Media', 'Zoë’s № 1', '株式会社 Acme']) {
    expect([name, mixesAlphabets(name)]).toEqual([name, false])
  }
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
