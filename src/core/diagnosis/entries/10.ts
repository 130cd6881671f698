import type { Entry } from '../entry.ts'
import { advancedAccess, allTicked } from '../steps.ts'

export const entry: Entry = {
  id: '10',
  says: { code: 10, message: /application does not have permission for this action/i },
  title: 'A permission is missing',
  meaning:
    'The person did not grant what this call needs, or the app has no Advanced Access for it.',
  cause: 'Declined in the dialog, never asked for, or granted for other Pages than this one.',
  who: 'person',
  steps: [allTicked, advancedAccess],
  remedies: ['log-in-again'],
  retry: 'no',
  example: '(#10) Application does not have permission for this action',
  source: {
    known: 'captured',
    where: 'A captured answer, HTTP 400; documented in Meta’s Handle errors',
  },
  world: 'error-10',
}
