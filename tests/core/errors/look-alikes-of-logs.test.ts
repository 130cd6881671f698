import { expect, test } from 'vitest'
import { matches } from '#src/core/errors/match.ts'
import { read } from '#src/core/read/read.ts'
import { firstError, summaries } from '#tests/core/read/summary.ts'

/* Lines of programs, and sentences of people, that have the words of an entry about something else. */

const entryOf = (text: string) => matches({ text })[0]?.entry.id

test('a switch of the app is told from a permission that is missing', () => {
  const refused = (message: string) =>
    firstError(JSON.stringify({ error: { message, type: 'OAuthException', code: 10 } }))
  expect(refused('(#10) Changing app settings through API calls has been disabled.')).toBe(
    'app-settings-locked by words',
  )
  expect(refused('(#10) Application does not have permission for this action')).toBe('10 by words')
})

test.each([
  ['failure-alone', '[Instagram] Failed to publish post'],
  ['failure-alone', '2026-01-02 [ERROR] [Facebook]: Could not upload photo'],
  ['failure-alone', '[Facebook API] unable to connect'],
  [undefined, '[LinkedIn] Failed to publish post'],
  [undefined, '[Instagram] Failed to publish post: the branch of the theme has no reviewer'],
  [undefined, '[Instagram] Published the post'],
  [undefined, '[Instagram] Failed to compile the page'],
])('a part of a log is named before its failure: %s, %s', (id, line) => {
  expect(entryOf(line)).toBe(id)
})

test.each([
  ['token-words', 'Invaild Access Token (FB)'],
  ['token-words', 'Expired token [Instagram]'],
  ['token-words', 'They answered "Invalid access token (facebook)/Access token not found (GG)"'],
  [undefined, 'Invalid access token (GG)'],
  [undefined, 'The individual token (FB) stands in the first column.'],
])('a refused token is told by the network behind it: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

const checked = (...parameters: readonly string[]) =>
  `  Parameters: {${['"hub.mode"=>"subscribe"', ...parameters].join(', ')}}`

test.each([
  ['webhook-check', checked('"hub.challenge"=>"18"', '"hub.verify_token"=>"t"'), '422'],
  [undefined, checked('"hub.challenge"=>"18"', '"hub.verify_token"=>"t"'), '200'],
  [undefined, checked('"hub.challenge"=>"18"', '"hub.verify_token"=>"STRAVA"'), '404'],
  [undefined, checked('"hub.topic"=>"https://example.com/feed"', '"hub.challenge"=>"18"'), '404'],
  [undefined, checked('"hub.challenge"=>"18"', '"hub.topic"=>"https://example.com/feed"'), '404'],
])('a server’s log shows that it refused Meta’s check: %s, %s, %s', (id, line, status) => {
  expect(entryOf(`${line}\nCompleted ${status} in 3ms`)).toBe(id)
})

test.each([
  ['library-not-set-up', 'Cannot configure FacebookConnectionFactory id or secret null'],
  [undefined, 'Cannot configure GoogleConnectionFactory id or secret null'],
  ['setting-missing', 'The Facebook appId and appsecret is missing in the appsettings.'],
  ['setting-missing', 'Instagram app secret is not configured'],
  [undefined, 'The Facebook App ID is below the name of the app'],
  [undefined, 'The LinkedIn client secret is missing'],
  ['tool-hides', 'It hangs at "Authenticating you with Facebook..."'],
  [undefined, 'Authenticating you with Google...'],
  ['130000', 'Invalid recipient for test number'],
  [undefined, 'The test number of the clinic is invalid'],
  ['190-463', 'OAuthException code 190: Session has expired'],
  [undefined, 'Your session has expired. Please sign in to the shop again.'],
])('words of programs are told from words like them: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

test.each([
  ['state-lost', "'facebook' => array('scope' => array('email'))\n\nMessage: Invalid state"],
  [undefined, "'github' => array('scope' => array('email'))\n\nMessage: Invalid state"],
  [undefined, 'We ship to Facebook’s offices.\nInvalid state or province in the address'],
])('an invalid state is one of Meta’s login only: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

test.each([
  'Error 403: access_denied\nThe developer hasn’t given you access to this app.',
  'Access blocked: shop.example has not completed the Google verification process',
  'Error 403: access_denied\nThe app is currently being tested, and it hasn’t been verified by Google.',
  'Access blocked: shop.example has not completed the Google verification process\nError 403: access_denied',
])('Google’s refusal is no cancelled login of Meta’s: %s', words => {
  expect(firstError(words)).toBe('google-words by words')
})

test.each([
  ['library-absent', "PHP Fatal error: Class 'FacebookAds\\Api' not found in /srv/a.php:3"],
  ['library-absent', "ModuleNotFoundError: No module named 'facebook_business'"],
  ['library-absent', "error: no such module 'FBSDKLoginKit'"],
  ['library-absent', "Module not found: Can't resolve 'react-facebook-login'"],
  ['library-absent', 'uninitialized constant OmniAuth::Strategies::Facebook (NameError)'],
  ['library-absent', 'Could not find com.facebook.android:facebook-login:17.0.0.'],
  [undefined, "ModuleNotFoundError: No module named 'stripe'"],
  [undefined, "Class 'Google\\Client' not found"],
  [undefined, 'uninitialized constant Twitter::Client (NameError)'],
  [undefined, 'The facebook of our class was not found in the library'],
  ['login-not-added', 'InvalidArgumentException: Driver [instagram] not supported.'],
  [undefined, 'InvalidArgumentException: Driver [mailgun] not supported.'],
  ['login-not-added', 'Error: Unknown authentication strategy "facebook"'],
  [undefined, 'Error: Unknown authentication strategy "google"'],
  ['plugin-not-built-in', "TypeError: Cannot read property 'logInWithPermissions' of undefined"],
  ['tool-finds-no-account', 'Your Facebook account doesn’t manage any Pages yet.'],
  [undefined, 'Our librarian does not manage any pages of the wiki'],
  ['tool-misses-permission', 'You declined the permissions Facebook requested.'],
  [undefined, 'The city declined the permission for the concert'],
])('a library that is not there is told by its name: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

test.each([
  ['webhook-refused', 'Call back verification failed on Facebook.'],
  ['webhook-refused', 'Facebook webhook verification failed, why?'],
  ['webhook-refused', 'I can’t verify my webhook with Instagram'],
  ['webhook-signature', 'Facebook webhook signature verification failed'],
  [undefined, 'Stripe webhook signature verification failed'],
  [undefined, 'Webhook signature verification failed.'],
  [undefined, 'Webhook verification failed for GitHub'],
  [undefined, 'Cannot verify the Shopify webhook'],
  ['9007', 'Instagram is still processing container 18630170011019893'],
  ['9007', 'media container 17889455560051444 did not finish processing within 300s'],
  [undefined, 'We are still processing your Instagram order'],
  [undefined, 'Docker is still processing container web-1'],
  ['9004', 'status: "Error: Media download has failed'],
  ['status-alone', 'RestClient::Forbidden: 403 Forbidden'],
  ['sdk-publish-permission', 'Publish permissions: [publish_stream] weren’t accepted by user'],
])('words of servers and tools are told from words like them: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

test.each([
  ['tool-asks-to-reconnect', 'The connection with Instagram has been lost. Please reconnect it'],
  ['tool-asks-to-reconnect', 'Your Facebook Page is disconnected. Refresh permissions to continue'],
  ['tool-asks-to-reconnect', 'Your login for Facebook has expired. Please authenticate again'],
  ['tool-asks-to-reconnect', 'La conexión con Instagram ha caducado'],
  ['tool-asks-to-reconnect', 'Die Verbindung zu Facebook wurde getrennt'],
  ['tool-asks-to-reconnect', 'La connexion à Facebook a expiré'],
  [undefined, 'The connection with LinkedIn has been lost. Please reconnect it'],
  [undefined, 'La conexión con el servidor ha caducado'],
  [
    '10-personal',
    'We cannot connect your Instagram account because it isn’t a professional account',
  ],
  [undefined, 'Your LinkedIn profile is not a business account'],
  ['tool-hides', "Failed to verify connection 'My Facebook connection'."],
  [undefined, "Failed to verify connection 'My Slack connection'."],
])('a tool’s words about a lost connection are told by the network: %s, %s', (id, words) => {
  expect(entryOf(words)).toBe(id)
})

test('a cancelled login of Meta’s stays one', () => {
  expect(entryOf('error=access_denied&error_reason=user_denied')).toBe('login-cancelled')
})

test.each([
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=openid%20email&state=x',
  'https://login.example.com/authorize?scope=email+openid',
])('the login link of another service asks for no permissions of Meta’s: %s', link => {
  expect(summaries(link).join()).not.toContain('scopes')
})

test('a link to a reader’s own server keeps the permissions of Meta’s that it asks for', () => {
  const link = 'https://shop.example/connect?scope=instagram_basic,pages_show_list'
  expect(summaries(link)).toContain('scopes facebook-login')
})

test.each([
  ['leads-silent', 'Facebook lead ads do not arrive in our CRM'],
  ['leads-silent', 'We have stopped receiving leads from Facebook'],
  ['leads-silent', 'Wir bekommen keine Leads mehr, die Facebook Lead Ads sind verbunden'],
  [undefined, 'No leads were found for the open sales position on Facebook'],
  [undefined, 'This road leads to Facebook and does not get better'],
  ['instagram-not-linked', 'My Instagram account is not connected to my Facebook Page'],
  ['nothing-listed', 'I can’t get the page information that is connected to Instagram'],
  [undefined, 'I can’t get page speed above 90 on our Facebook landing'],
])('trouble in people’s words is told from other sentences: %s, %s', (id, words) => {
  const [first] = read(words)
  const told = first?.kind === 'error' ? first.matches[0]?.entry.id : undefined
  expect(told).toBe(id)
})

test('the value of a new lead is an event without the list around it', () => {
  const lead = { leadgen_id: 1636129430026801, form_id: 12345, page_id: 246022332166618 }
  expect(read(JSON.stringify(lead))).toMatchObject([
    { kind: 'answer', of: 'webhook', facts: { field: 'leadgen', entryId: '246022332166618' } },
  ])
  expect(summaries('{"form_id": 12345, "page_id": 7}')).not.toContain('answer webhook')
})
