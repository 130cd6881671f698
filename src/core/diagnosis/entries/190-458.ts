import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-458',
  says: { code: 190, subcodes: [458], message: /has not authorized application/i },
  title: 'The app was removed',
  meaning:
    'The person took the app out of their Facebook settings. Every token of theirs died with it.',
  cause:
    'Removed under Settings › Business integrations or Apps and websites, by “Revoke access” here, or never allowed at all.',
  who: 'person',
  steps: [loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Error validating access token: The user has not authorized application 1.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-190-458',
}
