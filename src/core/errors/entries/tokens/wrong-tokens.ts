import type { Entry } from '../../entry.ts'
import { loginAgain } from '../../steps.ts'
import { met } from '../../wordings.ts'

/** Tokens that never fitted any call: damaged, of another kind, or of the other family. */
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
