import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'unknown',
  title: 'Meta answered with an error Keytag does not know',
  meaning: 'What Meta said stands beside this.',
  cause: 'A new code, or a rare one.',
  who: 'developer',
  steps: ['Search Meta’s documentation for the code.', 'Report it, so that Keytag learns it.'],
  remedies: ['try-again'],
  retry: 'later',
  source: { known: 'own', where: 'How Keytag is made' },
}
