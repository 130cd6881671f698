import type { Entry } from '../entry.ts'
import { aPause } from '../steps.ts'

export const entry: Entry = {
  id: '4',
  says: { code: 4, message: /application request limit/i },
  title: 'Meta asked for a pause',
  more: 'too many calls by this app',
  meaning:
    'Too many calls were made in the last hour by all who use this app. The limit lifts by itself.',
  cause: 'The limit grows with the number of people who use the app: 200 calls an hour for each.',
  who: 'nobody',
  steps: [aPause, 'In your own code: look at the X-App-Usage header before it reaches 100.'],
  remedies: ['try-again'],
  retry: 'later',
  example: '(#4) Application request limit reached',
  source: { known: 'documented', where: 'Meta, Graph API: Rate limits' },
  world: 'error-4',
  isHollow: true,
}
