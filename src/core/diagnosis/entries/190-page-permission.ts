import type { Entry } from '../entry.ts'
import { allTicked } from '../steps.ts'

export const entry: Entry = {
  id: '190-page-permission',
  says: { code: 190, message: /must be granted before impersonating/i },
  title: 'A Page permission is missing',
  meaning: 'The token may not act as a Page, because no Page permission was granted.',
  cause:
    'It has the code of a dead token and is none: the Page permissions were declined or never asked for.',
  who: 'person',
  steps: [allTicked],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    "Any of the pages_read_engagement, pages_manage_metadata, pages_read_user_content, pages_manage_ads, pages_show_list or pages_messaging permission(s) must be granted before impersonating a user's page.",
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-190-page-permission',
}
