import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-36009',
  says: { code: 100, subcodes: [36009], message: /authorization code has been used/i },
  title: 'The code was used before',
  meaning: 'A code works once. This one has been exchanged already.',
  cause: 'The page was loaded twice, or two parts of an app exchanged the same code.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Exchange it in one place, once, within ten minutes.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'This authorization code has been used.',
  source: { known: 'captured', where: 'A captured answer, HTTP 400; the subcode from newer ones' },
  world: 'error-100-36009',
}
