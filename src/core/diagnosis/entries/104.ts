import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '104',
  says: { code: 104, message: /incorrect signature|invalid appsecret_proof/i },
  title: 'The app demands signed calls',
  meaning: 'Meta expected a signature made with the app secret. A browser must not have it.',
  cause: '“Require App Secret” is on, or the proof was made with another secret.',
  who: 'developer',
  steps: [
    'Switch “Require App Secret” off in the App Dashboard under App settings › Advanced.',
    'On a server: make the proof from this token and this app’s secret.',
  ],
  remedies: ['try-again'],
  retry: 'no',
  example: 'Incorrect signature',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-104',
}
