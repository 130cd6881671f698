import type { Entry } from '../../entry.ts'
import { allTicked } from '../../steps.ts'
import { met } from '../../wordings.ts'

/** The call needs the token of a Page, and another one was sent. */
export const pageTokens: readonly Entry[] = [
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
]
