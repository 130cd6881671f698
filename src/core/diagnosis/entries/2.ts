import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '2',
  says: { code: 2, message: /service temporarily unavailable/i },
  title: 'Meta is not answering',
  more: 'the service is down',
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
  example: '(#2) Service temporarily unavailable',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-2',
}
