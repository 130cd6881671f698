import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '200-deactivated',
  says: { code: 200, message: /api access deactivated/i },
  title: 'The app’s API access is switched off',
  meaning: 'Meta has deactivated it.',
  cause: 'A data use checkup or another notice in the App Dashboard was left unanswered.',
  who: 'developer',
  steps: ['Open the App Dashboard and follow the notice there.'],
  remedies: [],
  retry: 'no',
  example: 'API access deactivated. To reactivate, go to the app dashboard.',
  source: { known: 'reported', where: 'Developers’ code and logs' },
  world: 'error-200-deactivated',
}
