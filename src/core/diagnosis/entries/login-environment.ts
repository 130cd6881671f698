import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-environment',
  title: 'Simulated and real logins never mix',
  meaning:
    'The reply came to the other kind of address. Keytag has kept nothing and called nobody.',
  cause: 'A simulated reply was opened at the real address, or the other way round.',
  who: 'person',
  steps: ['Start a new login.', 'If somebody sent you this link, do not trust it.'],
  remedies: ['start-again'],
  retry: 'no',
  source: { known: 'own', where: 'How Keytag is made' },
}
