import type { Entry } from '../../entry.ts'
import { loginAgain } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** The call comes without a token, or with an app or a session that Meta does not know. */
export const whoCalls: readonly Entry[] = [
  {
    id: '101',
    says: { code: 101 },
    wordings: met(
      'Captured answers',
      'Error validating application. Invalid application ID.',
      'Missing or invalid client id',
    ).concat(shared('koala issue 26', 'Error validating application.')),
    title: 'Meta does not know the app',
    meaning: 'The App ID is wrong, or the app was deleted.',
    cause: 'The number is mistyped, or is the Instagram app ID instead of the Meta app ID.',
    who: 'developer',
    steps: ['Compare the App ID with the one at the top of the App Dashboard.'],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers; no page of Meta’s lists the code' },
    world: 'error-101',
  },
  {
    id: '101-wrong-app',
    says: { code: 101 },
    wordings: met(
      'python-facebook issue 271, meta-mcp issue 199',
      'Error validating application. Cannot get application info due to a system error.',
      'Cannot get application info due to a system error',
    ),
    title: 'The App ID is not the Meta app ID',
    meaning:
      'Meta finds no app under that number. It is not an outage, although the words sound like one.',
    cause:
      'The Instagram app ID was sent instead of the Meta app ID, in a parameter or before the | of an app token.',
    who: 'developer',
    steps: [
      'Take the App ID from the top of the App Dashboard, with the app secret of App settings › Basic.',
      'The Instagram app ID and its secret are for Instagram Login only.',
      'At graph.facebook.com/app: send an app token. A token of Instagram Login or Threads gets this answer there, and works elsewhere.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'python-facebook issue 271, meta-mcp issue 199' },
  },
  {
    id: '102',
    says: { code: 102, ownCodes: [452], subcodes: [4279019] },
    wordings: [
      ...met('Meta’s documentation', 'Session key invalid or no longer valid'),
      ...met('Stack Overflow question 13734737, code 102', 'Requires user session'),
      ...met(
        'Public code, code 452',
        'Session key invalid. This could be because the session key has an incorrect format, or because the user has revoked this session',
      ),
    ],
    title: 'The login has ended',
    meaning: 'Meta no longer accepts this token.',
    cause:
      'Expired, revoked, or the session was closed. The subcode, where there is one, says which.',
    who: 'person',
    steps: [loginAgain],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-102',
  },
  {
    id: '100-proof',
    says: { code: 100 },
    wordings: met(
      'facebook-python-business-sdk issue 528, python-facebook issue 101',
      'Invalid appsecret_proof provided in the API argument',
    ),
    title: 'The proof does not fit this token',
    meaning:
      'appsecret_proof is the HMAC-SHA256 of the token, with the app secret as key. Meta calculated another value.',
    cause:
      'The secret is another app’s or was reset, the token is of another app, or the proof was made from another token.',
    who: 'developer',
    steps: [
      'Inspect the token: its app must be the one whose secret is set.',
      'Make a new proof for each token: a Page token needs its own.',
      'Compare the secret with App settings › Basic. Libraries that take app_id and app_secret make the proof themselves.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    example:
      '{"error":{"message":"Invalid appsecret_proof provided in the API argument","type":"GraphMethodException","code":100}}',
    source: { known: 'captured', where: 'Answers in developers’ issues' },
  },
  {
    id: '104',
    says: { code: 104 },
    wordings: met('Meta’s documentation, public code', 'Incorrect signature'),
    title: 'The app demands signed calls',
    meaning:
      'Meta expected a signature made with the app secret. A browser must never have that secret.',
    cause: '“Require App Secret” is on, or the proof was made with another secret.',
    who: 'developer',
    steps: [
      'Switch “Require App Secret” off in the App Dashboard under App settings › Advanced.',
      'On a server: make the proof from this token and this app’s secret.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public code; no page of Meta’s lists the code' },
    world: 'error-104',
  },
  {
    id: '104-no-token',
    says: { code: 104 },
    wordings: [
      ...met(
        'Public code; peers’ tests, with code 104 and with none',
        'An access token is required to request this resource.',
        'An access token is required',
      ),
      ...met(
        'Public code, HTTP 400 with code 102',
        'A user access token is required to request this resource.',
      ),
      ...met(
        'restfb issue 969',
        '(#200) Must have a valid access_token to access this endpoint',
        'Must have a valid access_token to access',
      ),
    ],
    title: 'No token was sent',
    meaning: 'Meta found no access token in this call.',
    cause:
      'The variable was empty, the parameter has another name, or the header is not “Authorization: Bearer …”.',
    who: 'developer',
    steps: [
      'Print the call just before it is sent, with the token’s length instead of the token.',
      'Send it as access_token, or as a Bearer header.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Public code, and the tests of other libraries' },
  },
  {
    id: '2500',
    says: { code: 2500 },
    wordings: met(
      'ember-cli-facebook-js-sdk issue 32',
      'An active access token must be used to query information about the current user.',
    ),
    title: 'The call asks for “me”, and Meta does not know who that is',
    meaning: 'Meta found no person behind this call.',
    cause:
      'No token was sent, its name was misspelt, or it is an app token (numbers, a bar, a secret). An app token does not belong to a person.',
    who: 'developer',
    steps: [
      'Check that the call really sends access_token, with that name.',
      'Send a User token, or ask for an ID instead of “me”.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues, with answers of code 2500' },
    world: 'error-2500',
  },
  {
    id: '31',
    says: { code: 31, subcodes: [1349174] },
    wordings: met('restfb, public code', 'This request requires the user to take a pending action'),
    title: 'The person has not entered the code yet',
    meaning: 'The device waits until the person has typed its code at facebook.com/device.',
    cause: 'Meta gives this answer while the device waits.',
    who: 'person',
    steps: ['Enter the code at facebook.com/device.', 'Ask again every few seconds until then.'],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, Facebook Login for devices' },
    isHollow: true,
  },
  {
    id: '415',
    says: { code: 415 },
    wordings: met(
      'facebook-java-business-sdk issue 437',
      'Two factor authentication required. User have to enter a code from SMS or TOTP code generator to pass 2fac.',
      'Two factor authentication required',
    ),
    title: 'The person has to pass two-factor authentication',
    meaning:
      'The portfolio that owns the Page or the account demands it, and this login has not passed it.',
    cause:
      'Two-factor authentication is off for the person, or was not asked for at the last login.',
    who: 'person',
    steps: [
      'Switch two-factor authentication on at facebook.com under Accounts Centre › Password and security.',
      'Open the business portfolio’s settings once and pass the check there.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where:
        'facebook/facebook-java-business-sdk issue 437, facebook/facebook-python-business-sdk issue 516',
    },
  },
]
