import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-460',
  says: {
    code: 190,
    subcodes: [460],
    message:
      /session has been invalidated because the user changed their password|session does not match current stored session/i,
  },
  title: 'The token was reset',
  meaning: 'The password was changed, or Facebook closed the session for security.',
  cause: 'Every token of that person died with it, Page access tokens too.',
  who: 'person',
  steps: [loginAgain, 'Then put the new tokens wherever the old ones are in use.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  source: { known: 'captured', where: 'Captured answers' },
  world: 'error-190-460',
}
