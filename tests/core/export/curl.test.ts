import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { curl } from '#src/core/export/formats/curl.ts'
import { serveHosts } from '#tests/hosting/server.ts'
import { ask, logIn, simulatedMeta } from '#tests/simulator/login.ts'
import { facebook, instagram, instagramToken, page, written } from './records.ts'

const meta = simulatedMeta({ tokens: 'realistic' })
const requests: string[] = []
let server: Awaited<ReturnType<typeof serveHosts>>

const folder = mkdtempSync(join(tmpdir(), 'keytag-curl-'))
const certificate = join(folder, 'certificate.pem')

beforeAll(async () => {
  const answer = () => (request: Request) => {
    requests.push(request.url)
    return meta.fetch(request)
  }
  server = await serveHosts({ 'graph.facebook.com': answer, 'graph.instagram.com': answer })
  writeFileSync(certificate, server.certificate)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Real curl over TLS, with the text on standard input like the command. */
function run(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile('curl', ['-K', '-'], (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
    // Options that lead to the simulated Meta apply to one call. `next` resets them.
    const here = `cacert = "${certificate}"\nconnect-to = "::127.0.0.1:${server.port}"\n`
    child.stdin?.end(here + text.replaceAll('\nnext\n', `\nnext\n${here}`))
  })
}

test('curl makes the calls that the text has ready, with the Page’s token', async () => {
  const { long } = await logIn(meta)
  const list = await ask(meta, '/me/accounts', long, {
    fields: 'id,access_token,instagram_business_account{id}',
  })
  const [first] = list.body.data
  const account = first.instagram_business_account.id
  requests.length = 0
  const record = facebook([
    page(1, {
      id: first.id,
      accessToken: new AccessToken(first.access_token),
      instagramAccount: { id: account, username: undefined },
    }),
  ])
  const output = await run(await written(curl, record))
  const called = requests.map(request => new URL(request))
  expect(called.map(({ pathname }) => pathname)).toEqual([
    `/v27.0/${first.id}`,
    `/v27.0/${account}`,
    `/v27.0/${account}/content_publishing_limit`,
  ])
  for (const { searchParams } of called) {
    expect(searchParams.get('access_token')).toBe(first.access_token)
  }
  const [ofPage = '', ofAccount = ''] = output.split('\n')
  expect(JSON.parse(ofPage)).toMatchObject({ id: first.id })
  expect(JSON.parse(ofAccount)).toMatchObject({ id: account })
})

test('curl asks graph.instagram.com with an Instagram User token', async () => {
  requests.length = 0
  await run(await written(curl, instagram()))
  const { host, pathname, searchParams } = new URL(requests[0] ?? '')
  expect(host + pathname).toBe('graph.instagram.com/v27.0/17841405309211844')
  expect(Object.fromEntries(searchParams)).toEqual({
    fields: 'user_id,username,account_type,media_count',
    access_token: instagramToken,
  })
})

test('without a token there is nothing to call, and the text says so', async () => {
  const text = await written(curl, facebook([page(1, { accessToken: undefined })]))
  expect(text).toContain('# No access token is included, so there is nothing to call.')
  expect(text).not.toContain('url =')
})
