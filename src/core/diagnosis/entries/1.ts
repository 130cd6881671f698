import type { Entry } from '../entry.ts'
import { later } from '../steps.ts'

export const entry: Entry = {
  id: '1',
  says: { code: 1, message: /an unknown error (?:has )?occurred/i },
  title: 'Meta is not answering',
  more: 'an unknown error',
  meaning: 'Graph gave up on this call and says no more. It ends no token.',
  cause:
    'A fault at Meta in most cases. Where Meta adds is_transient: false, the same call will fail again.',
  who: 'meta',
  steps: [
    later,
    'Look at metastatus.com for a known outage.',
    'If it comes back, ask for less at once.',
  ],
  remedies: ['try-again'],
  retry: 'later',
  example: 'An unknown error occurred',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-1',
}
