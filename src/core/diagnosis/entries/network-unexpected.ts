import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-unexpected',
  title: 'Meta’s answer has an unexpected form',
  meaning: 'It is not what the documentation promises.',
  cause: 'Meta may have changed something.',
  who: 'developer',
  steps: ['Try again. If it comes back, report it: Meta may have changed something.'],
  remedies: ['try-again'],
  retry: 'now',
  source: { known: 'own', where: 'How Keytag is made' },
}
