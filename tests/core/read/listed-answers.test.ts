import { expect, test } from 'vitest'
import { answersIn } from '#src/core/read/answers/answers.ts'
import { summaries } from './summary.ts'

/* Answers, links and calls that are no errors, as people paste them. */

const account = '17841405309211844'
const post = '17895695668004550'

test.each([
  ['media', `{"data":[{"id":"${post}","media_type":"IMAGE","timestamp":"2026-01-02"}]}`, [post]],
  ['media', `{"id":"${post}","permalink":"https://www.instagram.com/p/Cxyz/"}`, [post]],
  [
    'comments',
    '{"data":[{"id":"17858893269000001","text":"nice","username":"ann","timestamp":"2026"}]}',
    ['17858893269000001'],
  ],
  [
    'page-posts',
    '{"data":[{"id":"134895793791914_122106","message":"a","created_time":"2026"}]}',
    ['134895793791914_122106'],
  ],
  [
    'ad-accounts',
    '{"data":[{"account_id":"1234567890123","id":"act_1234567890123","name":"Main"}]}',
    ['act_1234567890123'],
  ],
  [
    'insights',
    `{"data":[{"name":"reach","period":"day","values":[{"value":7},{"value":120}],"id":"${account}/insights/reach/day"}]}`,
    ['120'],
  ],
  [
    'publishing-limit',
    '{"data":[{"quota_usage":25,"config":{"quota_total":50,"quota_duration":86400}}]}',
    ['25', '50'],
  ],
  [
    'sent-message',
    '{"recipient_id":"1254459154682919","message_id":"aWdfZAG1f"}',
    ['1254459154682919', 'aWdfZAG1f'],
  ],
  [
    'sent-message',
    '{"recipient_id":"1254459154682919","message_id":"m_AG5Hz2","attachment_id":"218"}',
    ['1254459154682919', 'm_AG5Hz2'],
  ],
  [
    'insights',
    `{"name":"a_metric_of_tomorrow","period":"day","values":[{"value":3}],"id":"${account}/insights/a_metric_of_tomorrow/day"}`,
    ['3'],
  ],
  [
    'insights',
    '{"data":[{"name":"accounts_engaged","period":"day","total_value":{"value":9}}]}',
    ['9'],
  ],
  ['insights', '{"name":"page_post_engagements","period":"days_28","values":[{"value":4}]}', ['4']],
  ['done', '{"success":true}', ['true']],
])('an answer about %s is read as one: %s', (of, text, values) => {
  expect(answersIn(text)).toMatchObject([{ of, rows: values.map(value => ({ value })) }])
  expect(summaries(text)).toEqual([`answer ${of}`])
})

test.each([
  '{"success":true,"user":"ann"}',
  `POST /orders 200 ${'{"success":true}'} in 31 ms, then the queue was emptied as usual`,
  '{"id":"42","text":"nice","username":"ann","timestamp":"2026"}',
  '{"name":"reach","period":"day"}',
  '{"name":"cpu_usage","period":"day","values":[{"value":3}]}',
  '{"data":[{"name":"total_requests","period":"day","total_value":{"value":3}}]}',
  '{"name":"reach","period":"5m","values":[{"value":3}]}',
  '{"name":"cpu","period":"60","values":[{"value":3}],"id":"/insights/cpu"}',
  '{"name":"cpu","period":"day","values":[{"value":3}],"id":"my_server/insights/cpu"}',
  '{"to":"ann@mail.example","recipient_id":"77","message_id":"mail-1","status":"queued"}',
  '{"to":"ann","recipient_id":"1254459154682919","message_id":"mail-1","status":"queued"}',
  '{"recipient_id":"77","message_id":"mail-1"}',
  '{"recipient_id":"ann","message_id":"mail-1"}',
  '{"id":"x_1","created_time":"2026"}',
])('another program’s object is no answer of Meta’s: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('answer'))).toEqual([])
})

test.each([
  '{"id":1,"username":"a"}',
  '{"data":[{"id":1,"username":"a"}]}',
  '{"data":[{"id":1,"username":"a"},{"id":2,"username":"b"}]}',
  '{"data":[{"user_id":3,"username":"ann"}]}',
  '{"data":[{"username":"ann"}]}',
  '{"data":[{"user_id":1234567,"amount":3}]}',
  '{"id":1,"account_type":"PERSONAL"}',
  '{"data":[{"id":7654321,"account_type":"savings"}]}',
  '{"account_type":"PERSONAL","balance":20}',
  '{"account_type":"business","username":"mallory","id":"5f1a9f3e8b3c"}',
  '{"id":"00012345","username":"alice"}',
])('users of another program are no Instagram accounts: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('answer profile'))).toEqual([])
})

test.each([
  `{"id":"${account}","username":"ann"}`,
  '{"id":"26112345678901234","username":"ann"}',
  '{"id":"26112345678901234","account_type":"BUSINESS"}',
  '{"account_type":"Media_Creator","username":"ann"}',
  '{"account_type":"BUSINESS","media_count":3}',
  `{"user_id":"${account}"}`,
  '{"user_id":"<IG_ID>","username":"<IG_USERNAME>"}',
  `{"id":"${account}","name":"Ann"}`,
])('one account is a profile alone and in a list: %s', row => {
  expect(summaries(row)).toContain('answer profile')
  expect(summaries(`{"data":[${row}]}`)).toContain('answer profile')
})

test('two accounts are told as accounts', () => {
  const row = `{"id":"${account}","username":"ann"},{"id":"17841405309211845","username":"bo"}`
  expect(summaries(`{"data":[${row}]}`)).toContain('answer profiles')
})

test('a message that the account itself sent is an echo', () => {
  const event = (message: string) =>
    `{"object":"instagram","entry":[{"id":"${account}","messaging":[{"sender":{"id":"${account}"},"recipient":{"id":"12"},"message":${message}}]}]}`
  expect(answersIn(event('{"is_echo":true}'))).toMatchObject([{ facts: { isEcho: true } }])
  expect(answersIn(event('{"text":"a"}'))).toMatchObject([{ facts: { isEcho: false } }])
})

test.each([
  ['https://www.instagram.com/p/CxYzAbCdEfG/?igsh=MzRl', 'instagram post CxYzAbCdEfG'],
  ['https://www.instagram.com/bakery/reel/CxYzAbCdEfG/', 'instagram post CxYzAbCdEfG'],
  ['instagram.com/the.bakery', 'instagram profile the.bakery'],
  ['https://m.facebook.com/Bakery.Berlin', 'facebook page Bakery.Berlin'],
  ['https://www.facebook.com/bakery/posts/pfbid02abc', 'facebook post pfbid02abc'],
  ['https://www.facebook.com/groups/12345', 'facebook group 12345'],
  ['https://www.facebook.com/groups/12345/posts/678', 'facebook group 12345'],
  ['https://www.facebook.com/photo/?fbid=12', 'facebook post 12'],
  ['https://www.facebook.com/photo?fbid=12&set=a.1', 'facebook post 12'],
  ['https://www.facebook.com/photo.php?fbid=1016&set=a.12', 'facebook post 1016'],
  ['https://www.facebook.com/permalink.php?story_fbid=345&id=1000', 'facebook post 345'],
  ['https://m.facebook.com/story.php?story_fbid=345&id=1000', 'facebook post 345'],
  ['https://www.facebook.com/bakery/photos/a.1/22/', 'facebook post 22'],
  ['https://www.facebook.com/reel/123456', 'facebook post 123456'],
  ['https://www.facebook.com/share/p/abcDEF1/', 'facebook post abcDEF1'],
  ['https://www.facebook.com/share/g/abcDEF1/', 'facebook group abcDEF1'],
])('a link that people share is told as one: %s', (link, told) => {
  expect(summaries(link)).toEqual([`meta-link ${told}`])
})

test.each([
  'https://www.instagram.com/accounts/login/',
  'https://www.facebook.com/login.php',
  'https://www.facebook.com/help',
  'https://www.facebook.com/checkpoint/',
  'https://www.facebook.com/friends',
  'https://www.facebook.com/recover',
  'https://www.instagram.com/embed.js',
  'https://www.facebook.com/robots.txt',
  'https://www.facebook.com/business-suite',
  'https://www.facebook.com/share/',
  'https://www.facebook.com/share/abcDEF1/',
  'https://www.facebook.com/photo/',
  'https://www.facebook.com/reel',
  'https://www.facebook.com/story/',
  'https://www.facebook.com/permalink/',
  'https://www.facebook.com/photo.php',
  'https://www.facebook.com/bakery/posts',
  'https://www.instagram.com/web/',
  'https://www.instagram.com/stories/',
  'https://www.instagram.com/p/',
  'Our page: https://www.facebook.com/Bakery.Berlin',
])('another address is no shared link: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('meta-link'))).toEqual([])
})

test.each([
  ['https://www.facebook.com/100064860875397', 'id person'],
  ['https://m.facebook.com/100064860875397/', 'id person'],
  ['de-de.facebook.com/100064860875397?locale=de_DE', 'id person'],
  ['Our page: https://www.facebook.com/61550123456789.', 'id profile-of-page'],
  ['https://www.facebook.com/The-Bakery-100064860875397/', 'id person'],
  ['https://fb.com/1234567890', 'id legacy-instagram, page, person'],
])('a link to a profile by its number holds the ID: %s', (text, told) => {
  expect(summaries(text)).toEqual([told])
})

test.each([
  'https://scontent.facebook.com.example/100064860875397',
  'https://www.facebook.com/100064860875397.jpg',
  'https://myfacebook.com/100064860875397',
])('a number in another address is no profile: %s', text => {
  expect(summaries(text)).toEqual([])
})

test('a link to the Explorer is the call that it has filled in', () => {
  expect(
    summaries(
      'https://developers.facebook.com/tools/explorer/?method=GET&path=me%2Faccounts%3Ffields%3Did&version=v22.0',
    ),
  ).toEqual(['graph-address graph.facebook.com'])
})

test('a token in a link to the Debugger is a token, and no login reply', () => {
  const token = `EAA${'0Z'.repeat(60)}`
  expect(
    summaries(`https://developers.facebook.com/tools/debug/accesstoken/?access_token=${token}`),
  ).toEqual(['token facebook-login'])
})

test('a link to a Page in Business settings names the Page and the portfolio', () => {
  expect(
    summaries(
      'https://business.facebook.com/settings/pages/134895793791914?business_id=123456789012345',
    ),
  ).toEqual(['id page', 'id portfolio'])
})

test('a signed request is no token, and another program’s is none of Meta’s', () => {
  const signed = (payload: object) =>
    `signed_request=5f4dcc3b5aa765d61d8327deb882cf99aBcDeFgHiJk.${btoa(JSON.stringify(payload)).replace(/=+$/, '')}`
  expect(summaries(signed({ algorithm: 'HMAC-SHA256', user_id: '218471' }))).toEqual([
    'token signed-request',
  ])
  expect(summaries(signed({ exp: 1_700_000_000, sub: 'ann' }))).toEqual([])
})
