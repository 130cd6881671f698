import type { Entry } from '../entry.ts'
import { outage } from '../steps.ts'

export const entry: Entry = {
  id: '2',
  says: { code: 2, message: /service temporarily unavailable/i },
  title: 'Meta is not answering',
  more: 'the service is down',
  meaning: 'Graph answers, and says that a service behind it is down. It ends no token.',
  cause: 'An outage at Meta, mostly short.',
  who: 'meta',
  steps: outage,
  remedies: ['try-again'],
  retry: 'later',
  example: '(#2) Service temporarily unavailable',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-2',
}
