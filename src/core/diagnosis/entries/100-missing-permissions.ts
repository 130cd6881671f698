import type { Entry } from '../entry.ts'
import { advancedAccess, allTicked } from '../steps.ts'

export const entry: Entry = {
  id: '100-missing-permissions',
  says: { code: 100, message: /missing permissions?$|\(#100\) missing permissions/i },
  title: 'A permission is missing for this call',
  meaning: 'Graph says so with code 100 where it says 10 or 200 elsewhere.',
  cause: 'Declined in the dialog, never asked for, or granted for other Pages than this one.',
  who: 'person',
  steps: [allTicked, advancedAccess],
  remedies: ['log-in-again'],
  retry: 'no',
  example: '(#100) Missing permissions',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-100',
}
