import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '190-465',
  says: { code: 190, subcodes: [465] },
  title: 'The system user does not belong to this app',
  meaning:
    'The token is a system user’s, and its business portfolio does not own or share the app.',
  cause: 'The app moved to another portfolio, or the token was made in the wrong one.',
  who: 'developer',
  steps: ['Make a token for a system user of the portfolio that owns the app.'],
  remedies: [],
  retry: 'no',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-190-465',
}
