import { graphVersion } from '../../../graph-version.ts'
import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Calls and fields that a version of Graph no longer has. */
export const versions: readonly Entry[] = [
  {
    id: '12',
    says: { code: 12, alsoCodes: [11] },
    wordings: met(
      'facebook-node-sdk issues 85 and 148, Facepager issue 147',
      '(#12) type field is deprecated for versions v3.3 and higher',
      'is deprecated for versions',
      'is deprecated for version',
      'API is deprecated for versions',
      'Post search has been deprecated',
      // Actions of the old Open Graph: koala issue 260.
      'does not own … action type',
    ),
    title: 'Meta has removed this call or this field',
    meaning: 'The named part worked in an older version of Graph. This version no longer has it.',
    cause:
      'An old library, or a call without a version: Meta then takes the oldest that your app may use, and that version changes over time.',
    who: 'developer',
    steps: [
      'Find the named field or call in your code, and take it out or use its successor.',
      'Update the library, and write the version into every call.',
      'A new login changes nothing.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Developers’ issues with code 12 and code 11' },
  },
  {
    id: '12-newer',
    says: { code: 12 },
    wordings: met(
      'restfb issue 297',
      '(#12) title requires version v2.5 or higher',
      'requires version … or higher',
    ),
    title: 'The field needs a newer version of Graph',
    meaning: 'The call names an older version than the one that has this field. The token is fine.',
    cause: 'The version in the address or in the library’s settings is old.',
    who: 'developer',
    steps: [
      'Write a current version before the path, such as v25.0.',
      'In a library, set its version, or update it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'restfb issue 297' },
  },
  {
    id: '803-username',
    wordings: met(
      'Rfacebook issue 123',
      '(#803) Cannot query users by their username',
      'Cannot query users by their username',
    ),
    title: 'Meta knows no person by a name, only by an ID',
    meaning: 'Since version 2.0 of Graph a person’s user name does not work.',
    cause: 'The path has a user name instead of an ID or “me”.',
    who: 'developer',
    steps: [
      'Ask for “me” with that person’s token: its id is the one for your app.',
      'For a Page: take its ID from /me/accounts.',
      'There is no way to get other people’s data by name.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Rfacebook issue 123; Meta, Graph API: Changelog of v2.0' },
  },
  {
    id: '12-story',
    says: { code: 12 },
    wordings: met(
      'instagram-graph-api-php-sdk issue 22, bridgy issue 1280',
      '(#12) singular published story API is deprecated for versions v2.4 and higher',
      'singular published story API is deprecated',
      'singular statuses API is deprecated',
      'singular platform feed story comments API is deprecated',
      'singular links API is deprecated',
    ),
    title: 'The ID in the path is of another kind than the call expects',
    meaning:
      'Meta took the number for a post of the old kind, and answers that such posts are gone.',
    cause:
      'Publishing to Instagram: the number is not the Instagram account ID (it begins 1784). Reading or deleting a post of a Page: the part before the underscore is missing.',
    who: 'developer',
    steps: [
      'Instagram: take instagram_business_account.id from /me/accounts?fields=instagram_business_account.',
      'Posts of a Page: use the whole ID, <Page ID>_<post ID>.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'Developers’ issues; the kinds of ID are from their solutions',
    },
  },
  {
    id: '2635',
    says: { code: 2635 },
    wordings: met(
      'n8n issue 1508, pySocialWatcher issue 30',
      '(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: v27.0.',
      'You are calling a deprecated version of the Ads API',
    ),
    title: 'The version in the call has ended for ads',
    meaning: 'Versions of the Marketing API end after about a year, earlier than Graph’s.',
    cause: 'The library or the tool still calls an old version.',
    who: 'developer',
    steps: [
      'Write the version that Meta names in its message.',
      'In a tool: choose a newer version, or update the tool.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'n8n issue 1508' },
  },
  {
    id: '2500-path',
    says: { code: 2500 },
    wordings: met(
      'restfb’s tests, public code of 2026',
      'Unknown path components: /impressions/day',
      'Unknown path components',
    ),
    title: 'The path or the version of the call does not exist',
    meaning: 'Meta does not know the named part of the path. The token is not at fault.',
    cause:
      'The path has a mistake, is an edge of the other host, or a version that does not exist: “Unknown path components: /me” means that the version was not understood.',
    who: 'developer',
    steps: [
      `Check the version before the path: it is written ${graphVersion}, with the v.`,
      'Compare the rest with Meta’s reference for that host: graph.facebook.com or graph.instagram.com.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'restfb’s tests, an answer of graph.instagram.com' },
    world: 'error-2500-path',
  },
]
