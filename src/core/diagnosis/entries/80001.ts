import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '80001',
  says: { code: 80001, message: /too many calls to this page account/i },
  title: 'Meta asked for a pause',
  more: 'too many calls for this Page’s business',
  meaning: 'The Page’s own limit for a day is used up. The limit lifts by itself.',
  cause: '4,800 calls a day for each person who engaged with the Page.',
  who: 'nobody',
  steps: [
    'Wait as long as estimated_time_to_regain_access says, in minutes: it stands in the X-Business-Use-Case-Usage header.',
  ],
  remedies: ['try-again'],
  retry: 'later',
  example: 'There have been too many calls to this Page account. Wait a bit and try again.',
  source: { known: 'documented', where: 'Meta, Graph API: Rate limits' },
  world: 'error-80001',
  isHollow: true,
}
