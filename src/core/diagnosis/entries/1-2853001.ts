import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '1-2853001',
  says: {
    code: 1,
    subcodes: [2853001],
    message: /profile (?:is not|should always be) linked to delegate page/i,
  },
  title: 'The person’s profile is not linked to this Page',
  meaning:
    'Meta lost the link between the profile and the Page that acts for it. It looks like an outage and is none: Meta adds is_transient: false.',
  cause: 'Seen with Pages of the new Pages experience.',
  who: 'page-owner',
  steps: [
    'Open the Page on facebook.com once, as the person who logs in, and switch to it.',
    loginAgain,
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'profile should always be linked to delegate page',
  source: { known: 'captured', where: 'A captured answer, HTTP 400; the steps are a guess' },
  world: 'error-1-2853001',
}
