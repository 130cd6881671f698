import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-outage',
  says: {
    message:
      /50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)/i,
    isAround: true,
  },
  title: 'Meta is not answering',
  meaning:
    'The login worked and the token is safe in this tab. Meta’s Graph API has a fault of its own at the moment.',
  cause: 'An outage at Meta, mostly short.',
  who: 'meta',
  steps: [
    'Try again in a minute.',
    'Look at metastatus.com for a known outage.',
    'Copy the User access token now: with it the Pages can be asked for later.',
  ],
  remedies: ['try-again'],
  retry: 'later',
  example: 'HTTP/1.1 503 Service Unavailable',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'graph-outage',
}
