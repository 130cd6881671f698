import type { Entry } from '../entry.ts'
import { later } from '../steps.ts'

export const entry: Entry = {
  id: '368-1404078',
  says: { code: 368, subcodes: [1404078] },
  title: 'The account is blocked from this for now',
  meaning: 'Meta has taken this ability from the account for a time.',
  cause: 'A breach of Meta’s rules, as Meta sees it.',
  who: 'person',
  steps: [
    'Open facebook.com as the person who logged in: a notice says until when, and how to object.',
    later,
  ],
  remedies: [],
  retry: 'later',
  source: { known: 'reported', where: 'Developers’ code' },
  world: 'error-368-1404078',
}
