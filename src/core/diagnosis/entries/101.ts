import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '101',
  says: {
    code: 101,
    message:
      /error validating application\. (?:invalid application id|cannot get application info)/i,
  },
  title: 'Meta does not know the app',
  meaning: 'The App ID is wrong, or the app was deleted.',
  cause: 'A slip in the number, or the Instagram app ID where the Meta app ID belongs.',
  who: 'developer',
  steps: ['Compare the App ID with the one at the top of the App Dashboard.'],
  remedies: ['start-again'],
  retry: 'no',
  example: 'Error validating application. Invalid application ID.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-101',
}
