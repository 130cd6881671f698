import type { Entry } from '../../entry.ts'
import { allTicked, loginAgain } from '../../steps.ts'
import { met } from '../../wordings.ts'

/** Tokens that never fitted the call: damaged, of another kind, or of the other family. */
export const wrongTokens: readonly Entry[] = [
  {
    id: '190-placeholder',
    says: {
      code: 190,
      near: [
        'access_token access_token ',
        'access_token access token ',
        'access_token your',
        'access_token page_access_token ',
        'access_token user_access_token ',
        'access_token token ',
        'access_token undefined ',
        'access_token null ',
        'access_token none ',
        'access_token object object ',
      ],
    },
    wordings: met(
      'dataconnector-facebook issue 13',
      'Invalid OAuth access token.',
      'Invalid OAuth 2.0 Access Token',
      'Cannot parse access token',
      'Malformed access token',
    ),
    example:
      'https://graph.facebook.com/me?access_token=<ACCESS_TOKEN> answers: Invalid OAuth access token.',
    title: 'A placeholder was sent instead of a token',
    meaning:
      'The address holds a word from the instructions, or an empty variable. Meta got no token.',
    cause: 'Replace <ACCESS_TOKEN> and the like with your token.',
    who: 'developer',
    steps: [
      'Put the token where the word is. A token of Facebook Login begins EAA.',
      'In code: print the token’s length just before the call.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'dataconnector-facebook issue 13' },
  },
  {
    id: '190-page-permission',
    says: { code: 190 },
    wordings: met(
      'A captured answer, HTTP 400',
      "Any of the pages_read_engagement, pages_manage_metadata, pages_read_user_content, pages_manage_ads, pages_show_list or pages_messaging permission(s) must be granted before impersonating a user's page.",
      "must be granted before impersonating a user's page",
    ),
    title: 'A Page permission is missing',
    meaning: 'The token may not act as a Page, because no Page permission was granted.',
    cause:
      'The code is that of a dead token, but the token works. The Page permissions were declined or never asked for.',
    who: 'person',
    steps: [allTicked],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-page-permission',
  },
  {
    id: '190-page-token',
    says: { code: 190, ownCodes: [210], subcodes: [2069032] },
    wordings: [
      ...met(
        'wp-calypso issue 51371, Meta’s documentation',
        'a Page access token is now required',
        'a Page access token is required',
      ),
      ...met(
        'halsandr/Facebook_Connector issue 1',
        'This method must be called with a Page Access Token',
      ),
      ...met(
        'Notes in public code, with subcode 2069032',
        'User Access Token Is Not Supported',
        'A Page access token is required for this call for the new Pages experience.',
      ),
      ...met(
        'Public code that handles code 210',
        'A page access token is required to request this resource.',
        '(#210) This call requires a Page access token.',
      ),
      ...met(
        'Answers in public code, from several projects',
        '(#3) Publishing comments through the API is only available for page access tokens',
        'is only available for page access tokens',
      ),
    ],
    title: 'This call needs a Page token',
    meaning: 'A User token was sent where Meta wants the Page’s own. The login is fine.',
    cause: 'Calls that act as a Page (posts, messages, subscriptions) need its Page token.',
    who: 'developer',
    steps: [
      'Ask /me/accounts?fields=access_token with the User token: each row holds its Page’s token.',
      'Send that token with this call. A new login changes nothing.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues; code 190 and code 210 for the same' },
    world: 'error-190-page-token',
  },
  {
    id: '10-other-page',
    says: { code: 10 },
    wordings: met(
      'Answers in public code, from several projects',
      '(#10) Requested Page Does Not Match Page Access Token, check that access token on https://developers.facebook.com/tools/debug/accesstoken/',
      'Requested Page Does Not Match Page Access Token',
    ),
    title: 'The token is not the token of this Page',
    meaning:
      'Each Page has a token of its own. The call asks for one Page, and was sent with the token of another, of a person or of a system user.',
    cause: 'One token is used for all Pages, or the User token is used instead of the Page token.',
    who: 'developer',
    steps: [
      'Paste the token here: Keytag says whose it is.',
      'Take the access_token of exactly this Page from /me/accounts, and use it for this Page only.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Answers in public code, from several projects' },
  },
  {
    id: '190-page-gone',
    says: { code: 190 },
    wordings: met(
      'botframework-sdk issue 5252, BotFramework-Services issue 36',
      'This Page access token belongs to a Page that is not accessible.',
      'Page does not exist or cannot be loaded',
    ),
    title: 'The Page of this token cannot be reached',
    meaning: 'The token is a Page token, and Meta does not give its Page any more.',
    cause:
      'The Page was unpublished, restricted or deleted, or the person of the token has lost the role on it. It came to many on 9 January 2019, so Meta may also be at fault.',
    who: 'page-owner',
    steps: [
      'Open the Page on Facebook as that person: is it published, and can it be managed?',
      'Log in again, tick the Page, and replace the old token with the new one.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'botframework-sdk issue 5252; the causes are a guess' },
  },
  {
    id: '190-unreadable',
    says: { code: 190 },
    wordings: [
      ...met(
        'Captured answers, HTTP 401 and 400',
        'Invalid OAuth access token - Cannot parse access token',
        'Cannot parse access token',
      ),
      ...met('Public code', 'Malformed access token', 'The access token could not be decrypted'),
      ...met('home-assistant issue 152416', 'Invalid OAuth access token data'),
      ...met('facebook-ios-sdk issue 46', 'Error processing access token.'),
    ],
    title: 'This is not a whole token',
    meaning: 'Meta could not read it: it is cut off, changed, or of the other family.',
    cause:
      'Tokens that begin EAA work at graph.facebook.com, those that begin IGAA at graph.instagram.com. On the other host, both look broken.',
    who: 'developer',
    steps: [
      'Compare the beginning and the length with where it came from: no space, no quote, no “access_token=” before it.',
      'Ask the host of its family.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers, HTTP 401 and 400' },
    world: 'error-190',
  },
  {
    id: '190-limited-login',
    says: {
      code: 190,
      near: [
        'ios',
        'iphone',
        'ipad',
        'limited login',
        'app tracking',
        'firebase_auth',
        'fbsdk login',
      ],
    },
    wordings: met(
      'capacitor-social-login issue 404',
      'Cannot parse access token',
      'Invalid OAuth access token',
    ),
    example: 'Facebook error 190 Cannot parse access token on iPhone, works on Android',
    title: 'Limited Login on iOS gives no access token',
    meaning:
      'Without the person’s permission to track, Meta’s iOS SDK logs in with Limited Login: a signed ID token (it begins eyJ) that Graph cannot parse.',
    cause:
      'The person said no to tracking, or the app never asked. On Android, and on iPhones that allow tracking, the same code gets a token.',
    who: 'developer',
    steps: [
      'Ask for App Tracking Transparency before the login, and use the access token where it was allowed.',
      'Where tracking was refused: check the ID token’s signature on your server, and read from it who the person is. Graph cannot be used.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'capacitor-social-login issue 404; Meta’s Limited Login pages',
    },
  },
  {
    id: '190-other-family',
    says: { code: 190, otherFamily: true },
    wordings: met('Developers’ issues', 'Cannot parse access token'),
    example:
      'https://graph.instagram.com/me, asked with an EAA token: Invalid OAuth access token - Cannot parse access token',
    title: 'The token belongs to the other family',
    meaning:
      'It was sent to the host of the other login. Tokens of the two families are not interchangeable.',
    cause:
      'EAA… comes from Facebook Login and works at graph.facebook.com; IGAA… comes from Instagram Login and works at graph.instagram.com.',
    who: 'developer',
    steps: [
      'Ask the host of the token’s family.',
      'Or log in with the other family for a token of its own.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues: the same message on either host' },
  },
  {
    id: '190-signature',
    says: { code: 190 },
    wordings: [
      ...met('A captured answer', 'Bad signature'),
      ...met('Developers’ issues', 'Invalid OAuth access token signature.'),
    ],
    title: 'The token was changed on its way',
    meaning: 'It looks like a token, but letters were lost or swapped.',
    cause:
      'A field that cuts long texts, a font that turns l into I, an editor that “corrects” it. In an app token, the part after the | is not this app’s secret.',
    who: 'developer',
    steps: [
      'Copy the token again, as a whole.',
      'Keep it in a field without a length limit. Meta names no maximum length.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer' },
    world: 'error-190-signature',
  },
]
