import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** A field that the answer cannot have, or a list of fields that Graph cannot read. */
export const fields: readonly Entry[] = [
  {
    id: '100-field',
    says: { code: 100 },
    wordings: [
      ...met(
        'Developers’ issues, and a live probe of v25.0',
        '(#100) Tried accessing nonexisting field (instagram_business_account) on node type (User)',
        'Tried accessing nonexisting field',
      ),
      ...met('Meta’s documentation', '(#100) Unknown fields'),
      ...met(
        'facebook-nodejs-business-sdk issue 307',
        '(#100) Tried accessing nonexisting summary field (profile_visit_view).',
        'Tried accessing nonexisting summary field',
      ),
      ...met(
        'airbyte pull request 4136',
        '(#100) store_visit_actions are not valid for fields param.',
        'are not valid for fields param',
        'is not valid for fields param',
      ),
    ],
    title: 'The field does not exist there',
    meaning: 'One field that a node does not have fails the whole call.',
    cause:
      'Often a field of a Page or a portfolio that was asked of a person: instagram_business_account belongs to the Page (/me/accounts?fields=instagram_business_account), owned_pages to the portfolio (/<portfolio ID>/owned_pages).',
    who: 'developer',
    steps: [
      'Take the field out, or ask the node that has it.',
      'Check the Graph API version: fields come and go with it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues, and a live probe of v25.0' },
    world: 'error-100-field',
  },
  {
    id: '100-field-of-page',
    says: { code: 100 },
    wordings: met(
      'airbytehq/PyAirbyte issue 235, public code',
      '(#100) Tried accessing nonexisting field (accounts) on node type (Page)',
      'Tried accessing nonexisting field (permissions) on node type (Page)',
    ),
    title: 'A Page token was sent where a User token belongs',
    meaning: 'With a Page token, /me is the Page. A Page has no list of Pages.',
    cause: 'The token of /me/accounts was stored and used for /me/accounts again.',
    who: 'developer',
    steps: [
      'Give this tool the User token of the person who logged in.',
      'Keep the Page token for calls about the Page itself.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'Developers’ issues; “node type (Page)” tells whose token it is',
    },
  },
  {
    id: '100-field-of-app',
    says: { code: 100 },
    wordings: met(
      'bridgy issue 1280',
      '(#100) Tried accessing nonexisting field (instagram_business_account) on node type (Application)',
      'Tried accessing nonexisting field … on node type (Application)',
    ),
    title: 'An app token was sent, or the App ID is in the path',
    meaning: 'Meta looked for the field on your app. An app has no Pages and no Instagram account.',
    cause:
      'The token has the form “App ID, a bar, secret”, or the App ID was sent instead of a Page ID.',
    who: 'developer',
    steps: [
      'Send the User token of the person who logged in, or the Page token.',
      'Check the ID in the path: a Page ID comes from /me/accounts.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'bridgy issue 1280; “node type (Application)” tells whose it is',
    },
  },
  {
    id: '100-field-account-type',
    says: { code: 100 },
    wordings: met(
      'openpost issue 218',
      '(#100) Tried accessing nonexisting field (account_type) on node type (IGUser)',
      'nonexisting field (account_type)',
    ),
    title: 'account_type exists with Instagram Login only',
    meaning: 'graph.facebook.com has no such field of an Instagram account.',
    cause: 'The field belongs to graph.instagram.com/me, which Instagram Login’s tokens open.',
    who: 'developer',
    steps: [
      'Take account_type out of fields. An account that the Page links is professional anyway.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'openpost issue 218' },
  },
  {
    id: '100-public-metadata',
    says: { code: 100 },
    wordings: met(
      'gatsby-source-instagram issues 145 and 155',
      '(#100) Page Public Metadata Access requires either app secret proof or an app token',
      'Page Public Metadata Access requires',
      // botpress issue 2543 has the second of these.
      'Page Public Content Access requires either app secret proof or an app token',
      'Pages Public Content Access requires either app secret proof or an app token',
    ),
    title: 'The token has no Page permission, so Meta treats the caller as a stranger',
    meaning:
      'Meta then asks for Page Public Metadata Access, which is for reading other people’s Pages. Your own Page does not need it.',
    cause:
      'The token was made before the Page permissions were ticked, or asked for manage_pages, which has ended.',
    who: 'person',
    steps: [
      'Grant pages_show_list and pages_read_engagement.',
      'Make the token again: a token keeps the permissions it was made with.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'gatsby-source-instagram issues 145 and 155' },
  },
  {
    id: '2500-syntax',
    says: { code: 2500 },
    wordings: met(
      'restfb’s tests, and public code',
      'Syntax error "Expected end of string instead of "?"." at character 5: name?',
      'Syntax error "Expected name." at character 7',
      'Syntax error … at character',
    ),
    title: 'The list of fields has a mistake',
    meaning:
      'Meta could not read the parameter fields. Its message names the character where it stopped.',
    cause: 'A bracket too many or too few, a blank, a comma at the end, or a ? where an & belongs.',
    who: 'developer',
    steps: [
      'Count to the character that Meta names, and look just before it.',
      'The form is fields=id,name,accounts{id,name}.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'restfb’s tests, and public code' },
  },
  {
    id: '2500-fields',
    says: { code: 2500 },
    wordings: met(
      'meteor/accounts issue 21',
      '"fields" param is not a valid string',
      'param is not a valid string',
    ),
    title: 'fields was sent as a list, and Meta wants text',
    meaning: 'The names of the fields belong into one text with commas between. The token is fine.',
    cause: 'The program handed a list to its HTTP library, which wrote it in another form.',
    who: 'developer',
    steps: [
      'Join the names first: fields=id,name,email.',
      'If a library makes the call, update it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'meteor/accounts issue 21' },
  },
]
