import type { Entry } from '../entry.ts'
import { aPause } from '../steps.ts'

export const entry: Entry = {
  id: '613',
  says: { code: 613, message: /calls to this api have exceeded the rate limit/i },
  title: 'Meta asked for a pause',
  more: 'this call was made too often',
  meaning: 'Calls of this kind were made too often. The limit lifts by itself.',
  cause: 'Some calls have a limit of their own.',
  who: 'nobody',
  steps: [aPause],
  remedies: ['try-again'],
  retry: 'later',
  example: 'Calls to this api have exceeded the rate limit.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-613',
  isHollow: true,
}
