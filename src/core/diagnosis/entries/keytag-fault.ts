import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'keytag-fault',
  title: 'Something went wrong in Keytag',
  meaning: 'This is a fault of Keytag’s own, not of Meta’s and not of yours.',
  cause: 'A bug.',
  who: 'developer',
  steps: ['Try again. If it comes back, report it.'],
  remedies: ['try-again'],
  retry: 'now',
  source: { known: 'own', where: 'How Keytag is made' },
}
