import type { Entry } from '../entry.ts'
import { aPause } from '../steps.ts'

export const entry: Entry = {
  id: '32',
  says: { code: 32, message: /page request limit/i },
  title: 'Meta asked for a pause',
  more: 'too many calls for this Page',
  meaning:
    'Too many calls were made about this Page with a User or app token. The limit lifts by itself.',
  cause: 'A Page’s own token has a far larger limit.',
  who: 'nobody',
  steps: [aPause, 'In your own code: use the Page access token for calls about the Page.'],
  remedies: ['try-again'],
  retry: 'later',
  example: '(#32) Page request limit reached',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-32',
  isHollow: true,
}
