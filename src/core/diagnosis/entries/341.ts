import type { Entry } from '../entry.ts'
import { aPause } from '../steps.ts'

export const entry: Entry = {
  id: '341',
  says: { code: 341, message: /application limit reached/i },
  title: 'Meta asked for a pause',
  more: 'a limit of the app is reached',
  meaning: 'The app has done as much as Meta allows for now. The limit lifts by itself.',
  cause: 'A limit of its own beside the hourly one. Meta does not say which.',
  who: 'nobody',
  steps: [aPause],
  remedies: ['try-again'],
  retry: 'later',
  example: '(#341) Application limit reached',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-341',
  isHollow: true,
}
