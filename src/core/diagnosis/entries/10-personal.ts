import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '10-personal',
  says: { code: 10, message: /not an instagram business/i },
  title: 'The Instagram account is personal',
  meaning: 'Instagram’s APIs work for professional accounts only: business or creator.',
  cause: 'The account was never switched, or was switched back.',
  who: 'person',
  steps: [
    'In the Instagram app: Settings › Account type and tools › Switch to professional account.',
    loginAgain,
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: '(#10) The user is not an Instagram Business',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-10-personal',
}
