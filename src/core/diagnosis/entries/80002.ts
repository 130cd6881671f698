import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '80002',
  says: { code: 80002, message: /too many calls to this instagram account/i },
  title: 'Meta asked for a pause',
  more: 'too many calls for this Instagram account',
  meaning: 'The account’s own limit for a day is used up. The limit lifts by itself.',
  cause: 'The limit grows with how often the account was seen in the last 24 hours.',
  who: 'nobody',
  steps: [
    'Wait as long as estimated_time_to_regain_access says, in minutes: it stands in the X-Business-Use-Case-Usage header.',
  ],
  remedies: ['try-again'],
  retry: 'later',
  example: 'There have been too many calls to this Instagram account. Wait a bit and try again.',
  source: { known: 'documented', where: 'Meta, Graph API: Rate limits' },
  world: 'error-80002',
  isHollow: true,
}
