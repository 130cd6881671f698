import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'no-pages',
  says: { message: /"data"\s*:\s*\[\s*\]/i },
  title: 'The list is empty, and nothing is wrong with the call',
  meaning:
    'Graph answers 200 with an empty list for a dozen different causes and says none of them.',
  cause:
    'The Page belongs to a business portfolio, was not ticked in the dialog, or the person has no role on it.',
  who: 'person',
  steps: [
    'Log in here: Keytag looks for the reason and says what to do.',
    'Most often: log in again and choose the Pages again, or ask for business_management too.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '{"data":[]}',
  source: { known: 'captured', where: 'A live probe of v25.0 and developers’ issues' },
  world: 'no-pages',
  isHollow: true,
}
