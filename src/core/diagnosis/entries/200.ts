import type { Entry } from '../entry.ts'
import { advancedAccess, allTicked } from '../steps.ts'

export const entry: Entry = {
  id: '200',
  says: { code: [200, 299], message: /requires extended permission/i },
  title: 'This permission was not granted',
  meaning:
    'The person did not grant what this call needs, or the app has no Advanced Access for it.',
  cause: 'Meta uses all codes from 200 to 299 for it, mostly with the permission’s name.',
  who: 'person',
  steps: [allTicked, advancedAccess],
  remedies: ['log-in-again'],
  retry: 'no',
  example: '(#200) Requires extended permission: pages_manage_posts',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
}
