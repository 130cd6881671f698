import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '102',
  says: { code: 102, message: /session key invalid/i },
  title: 'The login has ended',
  meaning: 'Meta no longer accepts this token.',
  cause:
    'Expired, revoked, or the session was closed. The subcode, where there is one, says which.',
  who: 'person',
  steps: [loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Session key invalid or no longer valid',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-102',
}
