import { expect, test } from 'vitest'
import { read } from '#src/core/read/read.ts'
import { idKinds, readId } from '#src/core/read/which-id.ts'
import { summaries } from './summary.ts'

test.each([
  ['17841405793187218', ['instagram-account']],
  ['61561730669920', ['profile-of-page']],
  ['100012345678901', ['person']],
  ['18371913028202240', ['instagram-media']],
  ['134895793791914', ['page', 'app', 'portfolio', 'app-scoped']],
  ['10225123456789012', ['app-scoped']],
  ['461951327', ['legacy-instagram', 'page', 'person']],
  ['act_1234567890123456', ['ad-account']],
])('%s can be the ID of %j', (digits, kinds) => {
  expect(readId(digits)?.kinds).toEqual(kinds)
})

test('an ID of unclear looks names the call that decides', () => {
  expect(readId('17841405793187218')?.call).toBeUndefined()
  expect(readId('134895793791914')?.call).toBe(
    'GET /134895793791914?metadata=1&fields=metadata{type}',
  )
})

test('a number that a number type has rounded is nobody’s ID any more', () => {
  for (const text of ['1.04E+15', '1.044835902206E 15', '1,78414E+16', '17841405793187000']) {
    expect([text, summaries(text)]).toEqual([text, ['id rounded']])
  }
  expect(readId('17841405793187218')?.isRounded).toBe(false)
})

test('an ID is read with its name, in quotes and as a line of a file', () => {
  for (const text of [
    ' 17841405793187218\n',
    '"17841405793187218",',
    'IG_ACCOUNT_ID=17841405793187218',
    '"instagram_account_id": "17841405793187218"',
  ]) {
    expect([text, summaries(text)]).toEqual([text, ['id instagram-account']])
  }
})

test.each([
  [
    'https://www.facebook.com/pages/My-Bakery/123456789012345',
    'id page, app, portfolio, app-scoped',
  ],
  [
    'www.facebook.com/pages/category/Bakery/My-Bakery-123456789012345/',
    'id page, app, portfolio, app-scoped',
  ],
  ['https://m.facebook.com/people/Jane-Doe/61551234567890/', 'id profile-of-page'],
  ['look at facebook.com/people/J%C3%BCrgen/100012345678901 please', 'id person'],
  ['https://www.facebook.com/p/My-Bakery-61551234567890/', 'id profile-of-page'],
])('the number behind a name in an address of Facebook is an ID: %s', (text, id) => {
  expect(summaries(text)).toEqual([id])
})

test.each([
  'https://www.facebook.com/groups/123456789012345/posts/987654321098765',
  'https://www.facebook.com/events/435016800548876/',
  'https://example.com/people/Jane-Doe/100012345678901',
  'https://notfacebook.com/pages/My-Bakery/123456789012345',
])('a number elsewhere in an address is no ID of a person or a Page: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('id '))).toEqual([])
})

test('each kind says what it is for, what it is not, and where it comes from', () => {
  for (const kind of Object.values(idKinds)) {
    for (const words of [kind.name, kind.is, kind.not, kind.from]) {
      expect(words.length).toBeGreaterThan(5)
    }
  }
})

test.each([
  ['FACEBOOK_PAGE_ID=134895793791914', 'page'],
  ['app id: 134895793791914', 'app'],
  ['page id 134895793791914', 'page'],
  ['134895793791914', undefined],
  ['AUTH_FACEBOOK_ID=134895793791914', 'app'],
  ['SOCIAL_AUTH_FACEBOOK_KEY=134895793791914', 'app'],
  ['FACEBOOK_ID=134895793791914', undefined],
  ['author_facebook_id=134895793791914', undefined],
  // The looks are sure, and the name is wrong.
  ['PAGE_ID=17841405793187218', undefined],
])('the kind that a text calls its number is kept: %s', (text, named) => {
  const [thing] = read(text)
  expect(thing?.kind === 'id' && thing.id.named).toBe(named)
})
