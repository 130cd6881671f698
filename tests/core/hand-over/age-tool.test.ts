import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { open, seal } from '#src/core/hand-over/hand-over.ts'
import { readReply, writeReply } from '#src/core/hand-over/reply.ts'
import { made, now, pageOf, tokenOf } from '#tests/core/hand-over/made.ts'

/** Debian's package `age`. Where it is missing, these tests are counted as skipped. */
const age = 'age'
const hasAge = spawnSync(age, ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'keytag-age-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { request, key, kept } = await made()
const identity = join(folder, 'identity.txt')
writeFileSync(identity, key.identityText)

test.skipIf(!hasAge)('the age command opens a reply with the identity.txt', async () => {
  const { text, fileName } = await seal(request, { pages: [pageOf(1)] }, now)
  writeFileSync(join(folder, fileName), text)
  const opened = execFileSync(age, ['-d', '-i', identity, join(folder, fileName)])
  expect(readReply(opened.toString()).pages[0]?.accessToken?.reveal()).toBe(tokenOf(1).reveal())
})

test.skipIf(!hasAge)('a long reply opens with age and gunzip', async () => {
  const pages = Array.from({ length: 25 }, (_, place) => pageOf(place + 1))
  const { text } = await seal(request, { pages }, now)
  const opened = execFileSync(age, ['-d', '-i', identity], { input: text })
  expect(readReply(gunzipSync(opened).toString()).pages).toHaveLength(25)
})

test.skipIf(!hasAge)('a reply that the age command sealed opens here, armored or not', async () => {
  const input = writeReply(request, { pages: [pageOf(2)] }, now)
  const armored = execFileSync(age, ['-a', '-r', request.recipient], { input })
  const bare = execFileSync(age, ['-r', request.recipient], { input })
  for (const given of [armored.toString(), new Uint8Array(bare)]) {
    expect((await open(given, [kept], now)).reply.pages[0]?.name).toBe('Café № 2')
  }
})
