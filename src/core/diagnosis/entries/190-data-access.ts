import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-data-access',
  says: { code: 190, message: /engaged the app in longer than 90 days/i },
  title: 'Data access has ended',
  meaning:
    'The person has not used the app for more than 90 days. The token may have time left; it opens nothing.',
  cause: 'Data access ends 90 days after each login, whatever the token’s own date says.',
  who: 'person',
  steps: [loginAgain, 'For the next time: a reminder before the 90 days are over.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    "The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
  source: { known: 'documented', where: 'Meta, Auth vs Data; its subcode is not known' },
  world: 'error-190-data-access',
}
