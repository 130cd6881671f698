import type { Entry } from '../../entry.ts'
import { loginAgain } from '../../steps.ts'
import { met } from '../../wordings.ts'

const variables = 'undefined|null|none|nan|object object'
const noAlias = new RegExp(
  ` exist (?:(?:${variables}|page ?id|id|(?:ig )?user id|[a-z_]{1,40}_id|instagram_business_account) |your)`,
)

/** An ID or a name that Graph does not know. */
export const unknownIds: readonly Entry[] = [
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
