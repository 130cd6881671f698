import type { Entry } from '../../entry.ts'
import { loginAgain } from '../../steps.ts'
import { met } from '../../wordings.ts'

const variables = 'undefined|null|none|nan|object object'
/** Names of the instructions, with and without low lines. */
const placeholders = String.raw`page|your|(?:ig )?user id|(?:media|account) id|[a-z_]{1,40}_id\b|instagram_`
/** The next part of the path, which Graph takes for the ID when none was sent. */
const edges =
  'messages|feed|media|media_publish|photos|videos|posts|accounts|insights|comments|conversations|subscribed_apps|leadgen_forms'
const noId = new RegExp(
  ` object with id (?:${variables}|false|does not exist|v?http|${placeholders}|(?:${edges}) does not exist)`,
)
const noAlias = new RegExp(
  ` exist (?:(?:${variables}|page ?id|id|(?:ig )?user id|[a-z_]{1,40}_id|instagram_business_account) |your)`,
)

/** An ID or an object that Graph does not find for this token. */
export const missingObjects: readonly Entry[] = [
  {
    id: '100-33',
    says: { code: 100, subcodes: [33] },
    wordings: met(
      'A captured answer, HTTP 400',
      "Unsupported get request. Object with ID '1' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at …",
      'Unsupported get request. Object with ID … does not exist',
      'Unsupported post request. Object with ID … does not exist',
      'Unsupported delete request. Object with ID … does not exist',
      'Unsupported get request. Please read the Graph API documentation',
      'Unsupported post request. Please read the Graph API documentation',
      'Unsupported get request.',
      'Unsupported post request.',
      'Unsupported delete request.',
      'Object with ID … does not exist, cannot be loaded due to missing permissions',
    ),
    title: 'Meta does not show this object',
    meaning:
      'It does not exist, or this token may not see it. Graph gives the same answer for both.',
    cause:
      'A wrong ID, a Page that was not ticked in the dialog, a role that is gone, or a missing permission. A number of 14 digits that begins 6155 is the profile of a Page of the new experience and not its Page ID. If Meta’s SDK made the call with your App ID, the app is not live or the ID is wrong.',
    who: 'person',
    steps: [
      'Check the ID: take it from /me/accounts, not from an address with profile.php?id=.',
      'Log in again and tick the Page in the dialog.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-100-33',
  },
  {
    id: '100-33-empty',
    says: {
      code: 100,
      subcodes: [33],
      near: noId,
    },
    wordings: met(
      'social-feed issue 320, fbRads issue 141',
      "Unsupported get request. Object with ID 'undefined' does not exist, cannot be loaded due to missing permissions, or does not support this operation",
      'Unsupported get request. Object with ID … does not exist',
      'Unsupported post request. Object with ID … does not exist',
      'Unsupported delete request. Object with ID … does not exist',
    ),
    title: 'Your code sent no ID',
    meaning:
      'Meta repeats the ID that it got. It is not a number: it is empty, a placeholder, half an address or the next part of the path.',
    cause:
      'A variable had no value yet, or the parts of the address were joined in the wrong order.',
    who: 'developer',
    steps: [
      'Print the whole address just before the call, without the token.',
      'Fill the variable first: a Page ID comes from /me/accounts.',
      'A new login changes nothing.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'social-feed issue 320, fbRads issue 141' },
  },
  {
    id: '100-33-me',
    says: { code: 100, subcodes: [33], near: ['object with id me '] },
    wordings: met(
      'facebook-messenger issue 62',
      "Unsupported post request. Object with ID 'me' does not exist, cannot be loaded due to missing permissions",
      'Unsupported get request. Object with ID … does not exist',
      'Unsupported post request. Object with ID … does not exist',
      'Unsupported delete request. Object with ID … does not exist',
    ),
    title: 'The token does not fit this call to /me',
    meaning:
      '/me means the owner of the token. The thing that the call asks for does not exist there.',
    cause:
      'A User token or an app token was sent where the Page token belongs, or the token of another Page.',
    who: 'developer',
    steps: [
      'Take the Page token from /me/accounts, and send it with this call.',
      'Or name the Page: /<Page ID> instead of /me.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-messenger issue 62: solved by the Page token' },
  },
  {
    id: '100-user-id',
    says: { code: 100 },
    wordings: met(
      'laravel-facebook-graph issue 25',
      '(#100) 0 does not resolve to a valid user ID',
      'does not resolve to a valid user ID',
    ),
    title: 'An ID in the call belongs to nobody',
    meaning: 'Meta repeats the ID that it got, and knows no person and no Page with it.',
    cause: 'A variable was empty or 0, or the token is not the Page token of the Page in the path.',
    who: 'developer',
    steps: [
      'Print the path just before the call, without the token.',
      'Take Page ID and Page token from the same row of /me/accounts.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'laravel-facebook-graph issue 25; the causes are a guess' },
  },
  {
    id: '100-no-node',
    says: { code: 100 },
    wordings: met('php-graph-sdk issue 1035', 'No node specified'),
    title: 'The path of the call has no ID',
    meaning: 'Meta found nothing between the version and the rest of the path.',
    cause: 'A variable was empty: /v25.0//posts instead of /v25.0/<Page ID>/posts.',
    who: 'developer',
    steps: [
      'Print the whole address just before the call, without the token.',
      'Fill the variable first: a Page ID comes from /me/accounts.',
      'A new login changes nothing.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'php-graph-sdk issue 1035' },
  },
  {
    id: '100-33-fresh',
    says: {
      code: 100,
      subcodes: [33],
      near: ['container', 'status check', 'creation_id', 'media_publish'],
    },
    wordings: met(
      'events-tracker issue 1900, postiz issue 1562',
      'Container … status check failed: Authorization Error',
    ),
    title: 'Meta does not find the container it has just made',
    meaning:
      'The call that made it worked, so the permission and the ID are right. Reading it back fails.',
    cause: 'A Meta outage with new objects, seen in May 2026 by several tools.',
    who: 'meta',
    steps: [
      'Wait a few minutes and ask for the status again.',
      'If nothing changes, make the container again. A new login does not help.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'reported', where: 'events-tracker issue 1900, postiz issue 1562' },
  },
  {
    id: '33',
    says: { code: 33 },
    wordings: met(
      'Answers in public code',
      '(#33) This object does not exist or does not support this action',
    ),
    title: 'Meta does not know this object, or it cannot do that',
    meaning: 'The ID is wrong, or the object is of a kind that has no such action.',
    cause: 'A post, a Page or a phone number that was deleted, or an ID of another kind.',
    who: 'developer',
    steps: [
      'Ask for the object first: GET /<ID>.',
      'Take the ID again from the list that it came from.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code' },
  },
  {
    id: '21',
    says: { code: 21, alsoCodes: [100], subcodes: [21] },
    wordings: met(
      'Public code, with code 21 and with code 100',
      'Page ID 111 was migrated to page ID 222. Please update your API calls to the new ID',
      'was migrated to page ID',
    ),
    title: 'The Page has a new ID',
    meaning: 'Two Pages were merged, or Meta moved this one. The new ID is in the message.',
    cause: 'The old ID is still stored somewhere.',
    who: 'developer',
    steps: ['Take the second ID of the message, and store it instead of the first.', loginAgain],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Answers kept in public code' },
    world: 'error-21',
  },
  {
    id: '803',
    says: { code: 803 },
    wordings: met(
      'instagram-graph-api issue 1',
      '(#803) Some of the aliases you requested do not exist: example',
      'Some of the aliases you requested do not exist',
    ),
    title: 'Meta does not know this ID',
    meaning: 'No object has it, or this token may not see it.',
    cause:
      'A name was sent instead of an ID. Or the ID is of the wrong kind: an old Instagram ID has about nine digits, and the API wants the account ID, which begins 1784. Or it lost its last digits: some programs round numbers this long.',
    who: 'developer',
    steps: [
      'Check the ID, digit by digit.',
      'For an Instagram account: take instagram_business_account.id from /me/accounts.',
      'Keep IDs as text, never as numbers.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues' },
    world: 'error-803',
  },
  {
    id: '803-placeholder',
    says: {
      code: 803,
      near: noAlias,
    },
    wordings: met(
      'gatsby-starter-portfolio-jodie issue 239',
      '(#803) Some of the aliases you requested do not exist: PAGE_ID',
      'Some of the aliases you requested do not exist: …',
    ),
    title: 'A placeholder was sent instead of an ID',
    meaning:
      'Meta repeats what it got, and that is a word from the instructions or an empty variable.',
    cause: 'Replace PAGE_ID, {page-id} and the like with a number of your own.',
    who: 'developer',
    steps: [
      'Ask /me/accounts with the User token. The id of a row is the Page ID.',
      'Put that number where the word is.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'gatsby-starter-portfolio-jodie issue 239' },
  },
]
