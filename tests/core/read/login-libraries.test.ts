import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestEntry, firstError, summaries } from './summary.ts'

/* Words of login libraries: each kind in other libraries, languages and prints than it was met in. */

test.each([
  'https://localhost:7001/Login?remoteError=The%20oauth%20state%20was%20missing%20or%20invalid.',
  'level=error msg="facebook callback" error="could not find a matching session for this request"',
  '[authorization_request_not_found]\n\tat org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter',
  'https://app.example.org/login?error=invalid_request&error_code=bad_oauth_state&error_description=OAuth+state+parameter+missing',
  'on my iphone I only get “Unable to process request due to missing initial state. This may happen if browser sessionStorage is inaccessible.” any idea?',
  'http://localhost:3000/api/auth/error?error=state_mismatch',
  '[auth][error] InvalidCheck: state value could not be parsed.',
  'Could not authenticate you from Facebook because "Csrf detected".',
])('a lost state is known: %s', text => {
  expect(bestEntry(text)).toBe('state-lost')
})

test.each([
  ['[Nest] ERROR OAuth2Strategy requires a clientID option', 'library-not-set-up'],
  [
    'Missing required configuration keys [client_secret] for [Laravel\\Socialite\\Two\\FacebookProvider] OAuth provider.',
    'library-not-set-up',
  ],
  ["System.ArgumentException: The 'AppId' option must be provided.", 'library-not-set-up'],
  ['{"code":101,"error":"Facebook auth is invalid for this user."}', 'parse-auth-invalid'],
  ['ParseError: 101 Facebook auth is invalid for this user.', 'parse-auth-invalid'],
  ["TypeError: Cannot read property 'logInWithPermissions' of null", 'plugin-not-built-in'],
  ['"FacebookLogin" plugin is not implemented on android', 'plugin-not-built-in'],
  [
    'MissingPluginException(No implementation found for method login on channel app.meedu/flutter_facebook_auth)',
    'plugin-not-built-in',
  ],
  ['{"accessToken":{"type":"limited","isLimitedLogin":true}}', 'limited-login'],
  ['AuthenticationToken.current is nil, result.isLimitedLogin: true', 'limited-login'],
  [
    'connect ECONNREFUSED: InternalOAuthError: Failed to obtain access token',
    'library-no-connection',
  ],
  [
    'HTTP 400 Bad Request\n{ "non_field_errors": [ "Incorrect value" ] }',
    'library-exchange-failed',
  ],
  ['Could not authenticate you from Facebook because "User denied".', 'login-cancelled'],
  ['GET /accounts/social/login/cancelled/?next=%2F 200', 'login-cancelled'],
  [
    'https://app.example.org/cb#error=access_denied&error_description=It%20looks%20like%20that%20email%20is%20already%20associated%20with%20a%20google%20account',
    'other-login-first',
  ],
  [
    'https://example.com/?error_description=attributes+required%3A+%5Bemail%5D&error=invalid_request#_=_',
    'no-email',
  ],
  ['The method FB.api will soon stop working when called from http pages.', 'jssdk-words'],
])('%s leads to %s', (text, entry) => {
  expect(bestEntry(text)).toBe(entry)
})

test.each([
  '1675030',
  'SERVER_ERROR: [code] 1675030 [message]: Fehler beim Ausführen der Abfrage.',
])('the Facebook app’s refusal is known by its number in any language: %s', text => {
  expect(firstError(text)).toBe('1675030 by code')
})

test('101 in an answer of Graph’s is Meta’s number, not Parse Server’s', () => {
  const message = 'Error validating application. Invalid application ID.'
  expect(firstError(JSON.stringify({ error: { message, code: 101 } }))).toBe('101 by words')
})

test('a call that a browser refuses is told by its address', () => {
  const refusal = (address: string) =>
    `Access to fetch at '${address}' from origin 'https://example.com' has been blocked by CORS policy`
  expect(bestEntry(refusal('https://www.facebook.com/x/oauth/status?client_id=1'))).toBe(
    'jssdk-status-refused',
  )
  expect(bestEntry(refusal('https://api.instagram.com/oauth/access_token'))).toBe('network-cors')
})

const sentences = [
  'Failed to fetch identity from Facebook. failed [400] ',
  'User profile request failed! ',
  '[invalid_user_info_response] An error occurred while attempting to retrieve the UserInfo Resource: ',
  'Failed to complete OAuth handshake with Facebook. failed [400] ',
  'Could not authenticate you from Facebook because ',
  'OAuth token endpoint failure: ',
]
const answers = [
  ['API calls from the server require an appsecret_proof argument', 100, '100-secret'],
  ['Error validating access token: Session has expired on Monday', 190, '190-463'],
  ['This authorization code has been used.', 100, '100-36009'],
] as const

test('a library’s sentence never hides Meta’s words behind it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sentences),
      fc.constantFrom(...answers),
      fc.boolean(),
      (sentence, [message, code, entry], isWhole) => {
        const answer = JSON.stringify({ error: { message, type: 'OAuthException', code } })
        expect(bestEntry(sentence + (isWhole ? answer : message))).toBe(entry)
      },
    ),
  )
})

test('a program’s own message around Meta’s whole answer makes no second error', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('message', 'errorMessage', 'error_message'),
      fc.constantFrom('Request failed: ', 'call failed with status 400 ', ''),
      fc.constantFrom(...answers),
      (field, before, [message, code, entry]) => {
        const answer = JSON.stringify({ error: { message, type: 'OAuthException', code } })
        const text = JSON.stringify({ level: 'error', [field]: before + answer })
        expect(summaries(text)).toEqual([`error ${entry} by words`])
      },
    ),
  )
})

test('two answers inside one message are two errors', () => {
  const answer = (message: string, code: number) => JSON.stringify({ error: { message, code } })
  const limit = answer('(#4) Application request limit reached', 4)
  const permissions = answer('(#100) Missing permissions', 100)
  expect(summaries(JSON.stringify({ message: `${limit} then ${permissions}` }))).toEqual([
    'error 4 by general',
    'error 100-missing-permissions by words',
  ])
})

test('a library’s general sentence comes after its own words for one error', () => {
  const text =
    'AuthenticationFailureException: An error was encountered while handling the remote login.\n ---> The oauth state was missing or invalid.'
  expect(summaries(text)).toEqual([
    'error state-lost by words',
    'error library-exchange-failed by general',
  ])
})
