import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '190-deleted',
  says: { code: 190, message: /application has been deleted/i },
  title: 'The app was deleted',
  meaning: 'The app that made this token no longer exists.',
  cause: 'Deleted in the App Dashboard, by its owner or by Meta.',
  who: 'developer',
  steps: ['Log in with another app.'],
  remedies: ['start-again'],
  retry: 'no',
  example: 'Error validating application. Application has been deleted.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-190-deleted',
}
