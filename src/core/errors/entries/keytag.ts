import type { Entry } from '../entry.ts'

export const keytag: readonly Entry[] = [
  {
    id: 'unknown',
    title: 'Meta answered with an error Keytag does not know',
    meaning: 'Meta’s words are shown beside this.',
    cause: 'A new code, or a rare one.',
    who: 'developer',
    steps: ['Search Meta’s documentation for the code.', 'Report it, so that Keytag learns it.'],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'own', where: 'How Keytag is made' },
  },
  {
    id: 'keytag-fault',
    title: 'Something went wrong in Keytag',
    meaning: 'This is a fault in Keytag. Neither you nor Meta caused it.',
    cause: 'A bug.',
    who: 'developer',
    steps: ['Try again. If it comes back, report it.'],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'How Keytag is made' },
  },
]
