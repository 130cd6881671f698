import type { Entry } from '../entry.ts'
import { aPause } from '../steps.ts'

export const entry: Entry = {
  id: '17',
  says: { code: 17, message: /user request limit/i },
  title: 'Meta asked for a pause',
  more: 'too many calls for this person',
  meaning:
    'Too many calls were made in the last hour in the name of this person. The limit lifts by itself.',
  cause: 'Meta counts each person’s calls and keeps the number secret.',
  who: 'nobody',
  steps: [aPause, 'Ask with Page access tokens where you can: they have a limit of their own.'],
  remedies: ['try-again'],
  retry: 'later',
  example: '(#17) User request limit reached',
  source: { known: 'documented', where: 'Meta, Graph API: Rate limits' },
  world: 'error-17',
  isHollow: true,
}
