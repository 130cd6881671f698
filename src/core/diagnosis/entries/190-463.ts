import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-463',
  says: { code: 190, subcodes: [463], message: /session has expired on/i },
  title: 'This token has expired',
  meaning: 'Its time is over.',
  cause:
    'Short-lived tokens live one to two hours, long-lived ones about 60 days. Instagram’s can be refreshed before they end, not after.',
  who: 'person',
  steps: [loginAgain, 'For the next time: take the long-lived token, and a reminder.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT. The current time is Thursday, 13-Aug-20 03:19:16 PDT.',
  source: { known: 'captured', where: 'Captured answers of Facebook and Instagram' },
  world: 'error-190-463',
}
