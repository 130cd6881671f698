import type { Entry } from '../entry.ts'
import { outage } from '../steps.ts'

export const entry: Entry = {
  id: 'network-outage',
  says: {
    message:
      /50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)|(?:\bhttp(?:\/[\d.]{1,3})?|status(?: code)?):? 50[0234]\b/i,
    isAround: true,
  },
  title: 'Meta is not answering',
  more: 'a server’s error page',
  meaning:
    'Meta’s servers have a fault of their own at the moment, and Graph did not get to answer. It ends no token.',
  cause: 'An outage at Meta, mostly short. The status, 500 to 504, says no more.',
  who: 'meta',
  steps: outage,
  remedies: ['try-again'],
  retry: 'later',
  example: 'HTTP/1.1 503 Service Unavailable',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'graph-outage',
}
