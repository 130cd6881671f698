import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '25',
  says: { code: 25, message: /user access is restricted/i },
  title: 'The Instagram account is restricted',
  meaning: 'Meta has limited this account. Its owner has to act before the API answers.',
  cause:
    'A notice waits in the Instagram app: a broken rule, or a check that the owner is a person.',
  who: 'person',
  steps: [
    'Open Instagram as that account and follow its notice.',
    'Then try again: the token need not be a new one.',
  ],
  remedies: [],
  retry: 'no',
  example: 'User access is restricted',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-25-2207050',
}
