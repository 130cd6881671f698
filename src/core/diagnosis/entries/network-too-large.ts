import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-too-large',
  title: 'Meta’s answer is too large',
  meaning: 'It is far bigger than any list of Pages, so Keytag stopped reading.',
  cause: 'Not seen in the wild.',
  who: 'developer',
  steps: ['Try again. If it comes back, report it.'],
  remedies: ['try-again'],
  retry: 'now',
  source: { known: 'own', where: 'How Keytag is made' },
}
