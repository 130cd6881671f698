import type { Entry } from '../entry.ts'
import { loginAgain, onFacebook } from '../steps.ts'

export const entry: Entry = {
  id: '190-464',
  says: { code: 190, subcodes: [464], message: /not a confirmed user/i },
  title: 'The Facebook account is not confirmed',
  meaning: 'Meta does not let an unconfirmed account use apps.',
  cause:
    'An e-mail address or phone number that was never confirmed, or a check that is still open.',
  who: 'person',
  steps: [onFacebook, loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-190-464',
}
