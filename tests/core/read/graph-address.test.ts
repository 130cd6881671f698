import { expect, test } from 'vitest'
import { read } from '#src/core/read/read.ts'

test.each([
  [
    'https://graph.facebook.com/v21.0/{page-id}/feed?access_token={access-token}',
    '{page-id} {access-token}',
  ],
  [
    'https://graph.facebook.com/v18.0/me/accounts?access_token=YOUR_ACCESS_TOKEN',
    'YOUR_ACCESS_TOKEN',
  ],
  ['https://graph.facebook.com/PAGE_ID/photos?url=IMAGE_URL', 'PAGE_ID IMAGE_URL'],
  ['https://graph.facebook.com/v21.0/undefined/feed', 'undefined'],
  ['https://graph.instagram.com/v23.0/{ig-user-id}/media', '{ig-user-id}'],
  ['https://graph.facebook.com/v21.0/[object%20Object]/media', '[object%20Object]'],
])('%s is not filled in: %s', (address, unfilled) => {
  const [first] = read(address)
  expect(first?.kind === 'graph-address' ? first.unfilled.join(' ') : 'no call').toBe(unfilled)
})

test.each([
  'https://graph.facebook.com/v21.0/me/accounts?fields=id,name,instagram_business_account{id}',
  'https://graph.facebook.com/v21.0/oauth/access_token?grant_type=fb_exchange_token',
  'https://graph.facebook.com/v21.0/17841400000000000/media?limit=100&after=QVFIUk',
  'https://graph.facebook.com/ig_hashtag_search?user_id=17841400000000000&q=coke',
  ['const url = `https://graph.facebook.com/v21.0/', '{pageId}/feed`'].join('$'),
  'https://graph.facebook.com/v21.0/search?type=place&q=ID',
])('%s has nothing to fill in', address => {
  const [first] = read(address)
  expect(first?.kind === 'graph-address' ? first.unfilled : 'no call').toEqual(
    address.includes('q=ID') ? ['ID'] : [],
  )
})

test('a secret in the place of a placeholder is not shown', () => {
  const token = `EAA${'0Z'.repeat(60)}`
  const secret = '0123456789abcdef'.repeat(2)
  const found = read(`https://graph.facebook.com/v21.0/{${token}}/me?client_secret=<${secret}>`)
  for (const held of [token, secret]) {
    expect(
      JSON.stringify(found.map(thing => thing.kind === 'graph-address' && thing.unfilled)),
    ).not.toContain(held)
  }
})

test('a token in the path is told, and not shown', () => {
  const token = `EAA${'0Z'.repeat(60)}`
  const call = read(`https://graph.facebook.com/v21.0/${token}/me`).find(
    thing => thing.kind === 'graph-address',
  )
  expect(call).toMatchObject({ hasTokenInPath: true, path: '/<token>/me' })
  expect(JSON.stringify(call)).not.toContain(token)
})
