import type { Entry } from '../../entry.ts'
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

/** An object that Graph does not find for this token. */
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
]
