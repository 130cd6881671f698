import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

export const redirectUriDiffers: Entry = {
  id: '100-36008',
  says: { code: 100, subcodes: [36008] },
  wordings: met(
    'Captured answers of Facebook (HTTP 400) and Instagram',
    'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
    'Error validating verification code',
  ),
  title: 'The redirect URI of the exchange is a different one',
  meaning:
    'The code was fetched with one redirect URI and exchanged with another. Meta wants the same, character by character.',
  cause:
    'A slash at the end, http for https, an address that was encoded twice, or a ? part: Instagram drops the query of a redirect URI.',
  who: 'developer',
  steps: [
    'Send exactly the same redirect_uri to the dialog and to the exchange, to the last slash.',
    'Log in again for a fresh code. This one may be used up.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  source: { known: 'captured', where: 'Captured answers of Facebook (HTTP 400) and Instagram' },
  world: 'error-100-36008',
}

export const clientSecret: Entry = {
  id: 'ig-client-secret',
  says: { code: [1, 100] },
  wordings: met(
    'php-graph-sdk issue 538; an answer of graph.instagram.com',
    'Error validating client secret.',
  ),
  title: 'The app secret is another app’s',
  meaning: 'The secret does not belong to the app ID that came with it.',
  cause:
    'The Meta app secret was sent instead of the Instagram app secret, or the secret was reset since.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login: take the secret beside the “Instagram app ID”.',
    'Exchange the code again. If Instagram says that it was used, log in again for a fresh one.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  source: {
    known: 'captured',
    where: 'php-graph-sdk issue 538 (code 1); graph.instagram.com says the same with code 100',
  },
}

export const codeUsed: Entry = {
  id: 'ig-code-used',
  wordings: [
    ...met(
      'titarenko/OAuth2 issue 129; Meta’s documentation',
      'Matching code was not found or was already used',
      'No matching code found',
    ),
    ...shared(
      'magento-2-instagram-feed issue 10; not seen in an answer of Meta’s',
      'Invalid authorization code',
    ),
  ],
  title: 'The code was used before, or is more than an hour old',
  meaning: 'Instagram’s code works once, for an hour.',
  cause:
    'It was exchanged already, is too old, or “#_” was left at its end: that is not part of it.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Cut off “#_” and exchange the code once.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Matching code was not found or was already used"}',
  source: { known: 'documented', where: 'Meta, Instagram Platform: Business login' },
  instagramWorld: 'code-used',
}

const usedAtFacebook: Entry = {
  id: '100-36009',
  says: { code: 100, subcodes: [36009] },
  wordings: met(
    'A captured answer, HTTP 400',
    'This authorization code has been used.',
    'authorization code has been used',
  ),
  title: 'The code was used before',
  meaning: 'A code works once. This one has been exchanged already.',
  cause: 'The page was loaded twice, or two parts of an app exchanged the same code.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Exchange it in one place, once, within ten minutes.'],
  remedies: ['log-in-again'],
  retry: 'no',
  source: { known: 'captured', where: 'A captured answer, HTTP 400; the subcode from newer ones' },
  world: 'error-100-36009',
}

const codeExpired: Entry = {
  id: '100-36007',
  says: { code: 100, subcodes: [36007] },
  wordings: met(
    'Public code',
    'This authorization code has expired.',
    'authorization code has expired',
  ),
  title: 'The code is too old',
  meaning: 'A code must be exchanged at once. This one waited too long.',
  cause: 'It was kept and used later, or a slow job exchanged it.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Exchange it as soon as it arrives.'],
  remedies: ['log-in-again'],
  retry: 'no',
  source: { known: 'reported', where: 'Answers kept in public code' },
}

const codeFormat: Entry = {
  id: '100-code-format',
  says: { code: 100 },
  wordings: met('Public code', 'Invalid verification code format.'),
  title: 'The value sent as code is not a code',
  meaning: 'Meta could not read the code.',
  cause:
    'It was cut, decoded or encoded once too often, “#_=_” was left at its end, or a token was sent instead.',
  who: 'developer',
  steps: [
    'Send the code exactly as it is in the address, decoded once, without the # and what follows it.',
    'Log in again for a fresh one.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  source: { known: 'reported', where: 'An answer kept in public code' },
}

const missingParameter: Entry = {
  id: 'exchange-missing',
  wordings: [
    ...met('ng2-ui-auth issue 149, code 1', 'Missing authorization code'),
    ...met(
      'Developers’ issues, codes 101 and 191',
      'Missing client_id parameter',
      'Missing required field client_id',
      'Missing required field code',
      'You must provide a client_id',
      'You must provide a client_secret',
      'You must provide a redirect_uri',
      'Missing client_secret parameter',
      'Missing redirect_uri parameter',
      'Missing code parameter',
      'The parameter client_id is required',
      'The parameter redirect_uri is required',
      'The parameter code is required',
    ),
    ...met('omniauth-instagram issue 8', 'OAuthException … You must provide a code'),
  ],
  title: 'The exchange lacks a parameter',
  meaning: 'Meta names what was not sent: the code, the client_id, the secret or the redirect URI.',
  cause:
    'The redirect lost its query on the way, the body was sent as JSON where a form was expected, or a setting is empty.',
  who: 'developer',
  steps: [
    'Look at the address that Meta sent the person back to: the code must still be in it.',
    'Send client_id, client_secret, redirect_uri and code as a form (application/x-www-form-urlencoded) or in the query.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  source: { known: 'reported', where: 'Developers’ issues' },
}

const wrongGrantType: Entry = {
  id: 'exchange-grant-type',
  wordings: met(
    'An answer to a question on Stack Overflow',
    "Invalid grant_type: '123'. Supported types: authorization_code, client_credentials",
    'Invalid grant_type: … Supported types',
  ),
  title: 'Meta does not know this grant_type',
  meaning: 'The exchange was asked in a way that this address does not offer. The code is unused.',
  cause: 'The word is mistyped, or belongs to the other family.',
  who: 'developer',
  steps: [
    'Facebook, code to token: leave grant_type out. To a long-lived token: fb_exchange_token.',
    'Instagram, code to token: authorization_code. To a long-lived token: ig_exchange_token. To renew it: ig_refresh_token.',
  ],
  remedies: [],
  retry: 'no',
  source: { known: 'reported', where: 'An answer to a question on Stack Overflow' },
}

const wrongMethod: Entry = {
  id: 'exchange-method',
  says: {
    // With Graph's code 100 the same words speak of the person's role.
    hasNoCode: true,
    near: ['oauth access_token', 'instagram_token_request', 'token exchange', 'exchange the code'],
  },
  wordings: met(
    'nango issue 5531, python-social-auth issue 796',
    'Unsupported request - method type: get',
    'Method Not Allowed',
  ),
  title: 'The exchange went to the wrong host, or was sent as GET',
  meaning: 'Instagram exchanges codes at one address only, and only by POST.',
  cause: 'The library sends GET, or asks www.instagram.com, which only shows the login.',
  who: 'developer',
  steps: [
    'Send POST to https://api.instagram.com/oauth/access_token.',
    'Put client_id, client_secret, grant_type=authorization_code, redirect_uri and code into the body, as a form.',
    'If it was POST already, the person may have no role on the app: add the account as “Instagram tester”.',
  ],
  remedies: [],
  retry: 'no',
  example: '405 Client Error: METHOD NOT ALLOWED for url: https://instagram.com/oauth/access_token',
  source: { known: 'reported', where: 'nango issue 5531, python-social-auth issue 796' },
}

/** Refusals of the code exchange. Some are exported by name too, so that a screen can load one alone. */
export const exchange: readonly Entry[] = [
  redirectUriDiffers,
  clientSecret,
  codeUsed,
  usedAtFacebook,
  codeExpired,
  codeFormat,
  missingParameter,
  wrongMethod,
  wrongGrantType,
]
