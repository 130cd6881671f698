import { expect, test } from 'vitest'
import { filled, shop, shopCallback } from './filled.ts'

const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(filled('callback/callback.html')) ?? []
const state = 'abc-123'
const token = `EAA${'short'.repeat(6)}`

/** The callback page at an address, in a browser that started the login of `state`. */
function open(opened: string) {
  const { origin, pathname, search, hash } = new URL(opened)
  const said = { textContent: '' }
  const sent: unknown[] = []
  let address = opened
  const history = {
    replaceState(_state: unknown, _title: string, to: string) {
      const next = new URL(to, address)
      // Browsers throw a SecurityError here.
      if (next.origin !== origin) throw new Error('An address of another host.')
      address = next.href
    },
  }
  const window = {}
  Object.assign(window, { top: window, self: window })
  const fetch = async (_path: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body))
    return { ok: true }
  }
  const document = {
    cookie: `other=1; __Host-instagram-state=${state}`,
    getElementById: () => said,
  }
  new Function('location', 'history', 'window', 'document', 'fetch', script)(
    { origin, pathname, search, hash },
    ...[history, window, document, fetch],
  )
  return { said: said.textContent, address, sent }
}

test.each(['?', '#'])('a failure of the dialog after %s is told by its number and words', mark => {
  const reply = `${mark}error_code=1349126&error_message=Aplikasi+tidak+aktif`
  const own = open(`${shopCallback}${reply}&state=${state}${mark === '?' ? '#_=_' : ''}`)
  expect(own.said).toContain('with error 1349126: “Aplikasi tidak aktif”')
  const bare = open(`${shopCallback}${reply}`)
  expect(bare.said).toContain('with error 1349126. Nothing was connected.')
  expect(bare.said).not.toContain('Aplikasi')
  const strange = open(`${shopCallback}${reply}&state=theirs`)
  expect(strange.said).toContain('This login was not started in this browser.')
  for (const { sent, address } of [own, bare, strange]) {
    expect(sent).toEqual([])
    expect(address).toBe(shopCallback)
  }
})

test('a path that begins with two slashes leaves no token in the address', () => {
  const { address, sent } = open(
    `${shop}//instagram/callback?#access_token=${token}&state=${state}`,
  )
  expect(address).toBe(`${shop}//instagram/callback`)
  expect(sent).toEqual([{ state, access_token: token, long_lived_token: null }])
})
