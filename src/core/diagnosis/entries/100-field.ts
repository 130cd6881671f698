import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-field',
  says: { code: 100, message: /tried accessing nonexisting field/i },
  title: 'The field does not exist there',
  meaning: 'One field that a node does not have fails the whole call.',
  cause:
    'Often a field of a Page that was asked of a person: instagram_business_account belongs to the Page, so it is /me/accounts?fields=instagram_business_account.',
  who: 'developer',
  steps: [
    'Take the field out, or ask the node that has it.',
    'Check the Graph API version: fields come and go with it.',
  ],
  remedies: [],
  retry: 'no',
  example:
    '(#100) Tried accessing nonexisting field (instagram_business_account) on node type (User)',
  source: { known: 'reported', where: 'Developers’ issues, and a live probe of v25.0' },
  world: 'error-100-field',
}
