import type { Entry } from '../entry.ts'
import { advancedAccess } from '../steps.ts'

export const entry: Entry = {
  id: '3',
  says: { code: 3, message: /does not have the capability/i },
  title: 'This app may not make this call',
  meaning: 'The app lacks what this call needs.',
  cause: 'A capability or a product that was never added to the app.',
  who: 'developer',
  steps: ['In the App Dashboard, add the product the call belongs to.', advancedAccess],
  remedies: [],
  retry: 'no',
  example: '(#3) Application does not have the capability to make this API call.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-3',
}
