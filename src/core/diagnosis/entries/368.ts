import type { Entry } from '../entry.ts'
import { later, onFacebook } from '../steps.ts'

export const entry: Entry = {
  id: '368',
  says: { code: 368, message: /deemed abusive or is otherwise disallowed/i },
  title: 'Meta has stopped this action for now',
  meaning:
    'Meta took what was done for a breach of its rules. It lifts the block by itself, or after a person acted.',
  cause: 'Too much of the same, or content that others reported.',
  who: 'person',
  steps: [onFacebook, later],
  remedies: [],
  retry: 'later',
  example: 'The action attempted has been deemed abusive or is otherwise disallowed',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-368',
}
