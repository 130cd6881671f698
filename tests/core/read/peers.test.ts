import { expect, test } from 'vitest'
import { firstError, summaries } from './summary.ts'

/* Kinds of errors in the tests of Meta's SDKs and of login libraries. */

test.each([458, 459, 460, 463, 464, 467])(
  'code 102 with subcode %i means what it means with 190',
  subcode => {
    expect(firstError(`{"error":{"code":102,"error_subcode":${subcode},"message":"x"}}`)).toBe(
      `190-${subcode} by subcode`,
    )
  },
)

test.each([
  [
    '{"error":{"message":"An access token is required to request this resource.","type":"OAuthException","code":104}}',
    '104-no-token by words',
  ],
  ['An access token is required to request this resource.', '104-no-token by words'],
  [
    '{"error":{"message":"An unknown error occurred","type":"OAuthException","code":1,"is_transient":false,"error_user_title":"Not possible","error_user_msg":"You cannot do this"}}',
    '1-final by general',
  ],
  [
    '{HttpStatus: 400, errorCode: 190, subErrorCode: 463, errorType: OAuthException, errorMessage: Session gone}',
    '190-463 by subcode',
  ],
  [
    '{FacebookServiceException: httpResponseCode: 400, facebookErrorCode: 4201, facebookErrorType: null, message: dialog cancelled}',
    'login-cancelled by code',
  ],
  [
    '{FacebookServiceException: httpResponseCode: 400, facebookErrorCode: 190, facebookErrorType: OAuthException, message: nothing}',
    '190 by code',
  ],
  [
    'com.facebook.sdk:FBSDKGraphRequestErrorGraphErrorCodeKey=190, com.facebook.sdk:FBSDKGraphRequestErrorGraphErrorSubcodeKey=460',
    '190-460 by subcode',
  ],
  ['code=190,error_subcode=460', '190-460 by subcode'],
  ['PyFacebookException(code=190, error_subcode=460)', '190-460 by subcode'],
  ['2207050', '25 by subcode'],
  ['4201', 'login-cancelled by code'],
  ['(Code 190)', '190 by code'],
  ['[190 OAuthException]', '190 by code'],
  ['[190/463] gone', '190-463 by subcode'],
  ['Error: 100, (#100)', '100 by code'],
  ['[code] => 190', '190 by code'],
  ['error 10', '10 by code'],
  ['code 190', '190 by code'],
  ['fehler 100', '100 by code'],
  ['Was heißt Fehlercode 190?', '190 by code'],
  ['Fehler Nr. 4', '4 by code'],
  ['código de erro 190', '190 by code'],
  ['me sale el error 10 en facebook', '10 by code'],
  ['code d’erreur 100', '100 by code'],
  ['errore 190/463', '190-463 by subcode'],
  ['graph api 190 error', '190 by code'],
  ['エラーコード190', '190 by code'],
  ['错误代码190', '190 by code'],
])('%s', (text, entry) => {
  expect(firstError(text)).toBe(entry)
})

test.each([
  'HTTP/1.1 400 Bad Request',
  '{"status":400}',
  'StatusCodeError: 400 - Bad Request',
  '{"code":401,"message":"Unauthorized"}',
  'exit code 1',
  'postal code 10115',
  'It took 190 ms for 4 calls',
  'make: *** [all] Error 2',
  '10.0.0.9 - - [12/Oct/2026:10:11:12 +0000] "GET /hook?hub.mode=subscribe&hub.challenge=115&hub.verify_token=w HTTP/1.1" 200 10',
  'GET /hook?hub.mode=subscribe&hub.challenge=115&hub.verify_token=w 200 512',
  'GET /hook?hub.mode=subscribe&hub.challenge=115&hub.verify_token=w 450 ms',
  'error 2 of 5',
  'npm error 10',
  'I have 3 errors',
  'código postal 28013',
  '100 % fehlerfrei',
  'The code has 190 lines and no error.',
])('a status or another number is no error of Meta’s: %s', text => {
  expect(summaries(text).filter(line => / by (?:code|subcode|words)/.test(line))).toEqual([])
})
