import { expect, test } from 'vitest'
import { summaries } from '#tests/core/read/summary.ts'

/* Texts of other systems, alone and beside Meta's. */

const token = `EAA${'0Z'.repeat(60)}`

test.each([
  'STRIPE_KEY=sk_test_abc\nPAGE_TOKEN={{token}}',
  'https://www.googleapis.com/auth/userinfo.email\nTOKEN={{token}}',
  'er_status=1 PAGE_TOKEN={{token}}',
  'SQLSTATE\nTOKEN={{token}}',
  'SQLSTATE[23000]: Integrity constraint violation\nTOKEN={{token}}',
  'Slack: the channel failed\nPAGE_TOKEN={{token}}',
  'TWILIO_URL=https://api.twilio.com\nPAGE_TOKEN={{token}}',
  'The call to api.twitter.com failed\nPAGE_TOKEN={{token}}',
  'ERROR: permission denied for table users\nPAGE_TOKEN={{token}}',
])('a token of Meta’s is told before what stands of another service: %s', text => {
  expect(summaries(text.replace('{{token}}', token))[0]).toBe('token facebook-login')
})

test('permissions of Meta’s beside one of Google’s are told', () => {
  const list = 'pages_show_list instagram_basic\nhttps://www.googleapis.com/auth/userinfo.email'
  expect(summaries(list)[0]).toBe('scopes facebook-login')
})

test.each([
  'How do I log in with accounts.google.com?',
  'See https://docs.stripe.com/webhooks',
  'https://www.googleapis.com/auth/calendar.readonly',
  'STRIPE_KEY=sk_test_abc',
  'CONNECT api.stripe.com:443',
  'const url = "https://api.x.com/2/tweets"',
  'What is an SQLSTATE?',
  'er_status=1 er_count=4',
  'Our channels: YouTube, TikTok, Pinterest: 20 posts each',
  '{"documentation_url":"https://docs.example/rest"}',
  '{"data":{"id":"a"},"error":{"code":"ok","message":"","log_id":"2026"}}',
])('a name of another service is no error: %s', text => {
  expect(summaries(text)).toEqual([])
})

test.each([
  ['google-words', 'GET https://www.googleapis.com/oauth2/v3/userinfo 401 (Unauthorized)'],
  ['google-words', 'Error from accounts.google.com: access blocked'],
  ['other-service', 'Request to https://api.x.com/2/tweets failed'],
  ['other-service', 'stripe.com answered: invalid API key'],
  ['other-service', 'YouTube: upload failed'],
  ['other-service', 'Spotify: the access token expired'],
  ['other-service', 'PayPal: {"name":"AUTHENTICATION_FAILURE","message":"failed"}'],
  ['other-service', 'OpenAI: 401 invalid API key'],
  ['other-service', 'AADSTS50011: The redirect URI is not registered. threads: 8'],
  ['other-service', 'rpc error: code = Unauthenticated desc = messenger token invalid'],
  [
    'other-service',
    '{"message":"Bad credentials","documentation_url":"https://docs.example/rest","status":"401"}',
  ],
  [
    'other-service',
    '{"data":{},"error":{"code":"access_token_invalid","message":"The token is invalid","log_id":"2026"}}',
  ],
  ['database-words', "Error: ER_DUP_ENTRY: Duplicate entry 'a' for key 'b'"],
  ['database-words', 'SQLSTATE: 42P01'],
  ['database-words', 'AuthApiError: Database error saving new user'],
])('an error on the line of another service is that service’s: %s, %s', (id, text) => {
  expect(summaries(text)).toContain(`error ${id} by words`)
})

test.each([
  ['100 by general', '{"error":{"message":"Invalid parameter","code":100}}\nSQLSTATE[23000]'],
  ['100 by general', 'code: 100, message: Invalid parameter\nSQLSTATE[23000]: Integrity'],
  ['190 by code', '{"error":{"code":190,"message":"x"}} api.twitter.com'],
  ['190 by code', '{"error":{"code":190,"message":"x"}} Error from api.twitter.com'],
  ['190 by code', "{'error': {'message': 'x', 'code': 190}} Error from api.x.com"],
  ['190 by code', '"{\\"error\\":{\\"message\\":\\"x\\",\\"code\\":190}}" Error from api.x.com'],
  ['4 by code', 'SQLSTATE[HY000] while saving {"error":{"code":4,"message":"y"}}'],
  ['506 by code', '{"error":{"code":506,"message":"y"}} MongoServerError: E11000'],
])('an answer of Meta’s beside signs of another service is Meta’s: %s, %s', (error, text) => {
  expect(summaries(text)[0]).toBe(`error ${error}`)
})

test.each([
  'rpc error: code = Unknown desc = graph.threads.net answered 400',
  'rpc error: code = Unknown desc = Threads API answered 400',
  'rpc error: code = Unknown desc = the messenger-api answered 400',
  'rpc error: code = Unknown desc = the token lacks threads_content_publish',
])('an error that names Meta’s Threads or Messenger is no other service’s: %s', text => {
  expect(summaries(text)).not.toContain('error other-service by words')
})

test.each([
  'heroku[web.1]: the call failed: {"code":190}',
  'docker logs: request failed with code: 190',
  'ChatGPT explains: the token is invalid, code: 190',
])('the place of a program or of an answer hides no number of Meta’s: %s', text => {
  expect(summaries(text)).toEqual(['error 190 by code'])
})

test.each([
  [
    'google-words',
    '{"error":{"code":400,"message":"Invalid parameter","errors":[{"reason":"a"}],"status":"INVALID_ARGUMENT"}}',
  ],
  ['other-service', '{"code":10,"message":"Permission denied","details":[]}'],
  ['other-service', '{"code":2,"message":"An unknown error occurred","details":[]}'],
  ['other-service', '{"error":{"code":401,"message":"Unauthorized"}} api.twitter.com'],
])('an answer with Meta’s words in another service’s form is not Meta’s: %s, %s', (id, text) => {
  expect(summaries(text)[0]).toBe(`error ${id} by words`)
})

test.each([
  'LDAP: Cannot find User with username bob',
  'Name parameter too long',
  'Length of param x must be less than or equal to 20',
  'The field homepage should represent a valid URL',
])('a sentence that many programs say is not sure to be Meta’s: %s', text => {
  expect(summaries(text)[0]).toMatch(/^error \S+ by general$/)
})

test.each([
  ['110-2207013', 110, 'Cannot find User with username: bob'],
  ['100-too-long', 100, 'Name parameter too long'],
  ['100-too-long', 100, 'Length of param message[text] must be less than or equal to 2000'],
  ['100-url', 100, '(#100) url should represent a valid URL'],
  ['131047', 131_047, '(#131047) Re-engagement message'],
])('with Meta’s number the same sentence is told: %s', (id, code, message) => {
  const answer = JSON.stringify({ error: { message, type: 'OAuthException', code } })
  expect(summaries(answer)[0]).toContain(`error ${id} by `)
})

const topic = 'hub.topic=https://www.youtube.com/xml/feeds/videos.xml'

test.each([
  'Re-engagement message campaign for our customers',
  'We plan a re-engagement message',
  `GET /push?hub.challenge=123&${topic} HTTP/1.1" 404`,
  'GET /youtube?hub.challenge=12345&hub.mode=subscribe HTTP/1.1" 404',
  'GET /hooks/strava?hub.verify_token=a&hub.challenge=15f7d1&hub.mode=subscribe 403 12',
  'GET /hook?hub.verify_token=STRAVA&hub.challenge=15f7d1&hub.mode=subscribe 403 12',
  'Please send us pictures. Photos should be smaller than 4 MB.',
  `GET /push?${topic}&hub.challenge=123&hub.verify_token=a HTTP/1.1" 404 10`,
])('a text about something else tells no error: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('error '))).toEqual([])
})

test('a refused check of Meta’s in a server’s log is told', () => {
  const line = 'GET /hook?hub.mode=subscribe&hub.challenge=123&hub.verify_token=a HTTP/1.1" 403 10'
  expect(summaries(line)[0]).toBe('error webhook-check by words')
})

test.each([
  "EACCES: permission denied, open '/app/data/config.json'",
  'bash: /usr/local/app/run.sh: Permission denied',
  'ssh login failed: Permission denied (publickey)',
  "open('/srv/facebook/token.json'): Permission denied",
  "PermissionError: [Errno 13] Permission denied: '/home/app/pages'",
  "mkdir: cannot create directory '/var/instagram': Permission denied",
  'docker login: permission denied while trying to connect',
  'Camera permission was not granted',
  'Location permission declined',
])('a permission of a system is none of a login’s: %s', text => {
  expect(summaries(text)).toEqual([])
})

test.each([
  'Facebook: permission denied',
  'The Page says that permission was denied',
  'Permission denied for this Instagram account',
  'permissions were not granted',
  'app: not enough permissions',
])('a tool that misses a permission at Meta is understood: %s', text => {
  expect(summaries(text)[0]).toBe('error tool-misses-permission by words')
})

test.each([
  '{"name":"GET /cart","kind":"SERVER","status_code":"ERROR"}',
  '{"trace_id":"4bf92f3577b34da6","span_id":"00f067aa0ba902b7","status_code":"ERROR"}',
  'span status_code=ERROR service=checkout',
  'session status_code: EXPIRED',
  'job status_code=IN_PROGRESS worker=4',
  'container=checkout status_code=ERROR',
  'Container web-1 failed with status error',
  'dd.trace_id=1234567890123456789 status_code=ERROR',
  'container_id=4f2a status_code=ERROR',
])('a state of another program is no post of Instagram’s: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('error '))).toEqual([])
})

test.each([
  ['publish-failed', '{"status_code":"ERROR","id":"17889615814797777"}'],
  ['publish-failed', '{"id":"17889615814797777","status_code":"ERROR"}'],
  ['publish-failed', 'media container 17889615814797777 failed with status ERROR'],
  ['publish-failed', 'Instagram: status_code=ERROR'],
  ['publish-failed', 'container_id=17889615814797777 status_code=ERROR'],
  ['publish-failed', 'Instagram container finished processing with an error'],
  ['24-2207006', 'creation_id 1 has status_code: EXPIRED'],
  ['9007', 'GET graph.instagram.com/1?fields=status_code → status_code: IN_PROGRESS'],
])('the state of a post’s container is told: %s, %s', (id, text) => {
  expect(summaries(text)).toContain(`error ${id} by words`)
})
