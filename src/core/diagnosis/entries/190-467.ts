import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-467',
  says: { code: 190, subcodes: [467], message: /session is invalid because the user logged out/i },
  title: 'The token is no longer valid',
  meaning: 'Meta ended it before its time.',
  cause: 'The person logged out everywhere, or Meta withdrew it. Meta does not say which.',
  who: 'person',
  steps: [loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Error validating access token: The session is invalid because the user logged out.',
  source: {
    known: 'documented',
    where: 'Meta, Graph API: Handle errors; the example is general knowledge',
  },
  world: 'error-190-467',
}
