import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-unreadable',
  says: { code: 190, message: /cannot parse access token|malformed access token/i },
  title: 'This is not a whole token',
  meaning: 'Meta could not read it: it is cut off, changed, or of the other family.',
  cause:
    'Tokens that begin EAA work at graph.facebook.com, those that begin IGAA at graph.instagram.com. On the other’s host both look broken.',
  who: 'developer',
  steps: [
    'Compare the beginning and the length with where it came from: no space, no quote, no “access_token=” before it.',
    'Ask the host of its family.',
    loginAgain,
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Invalid OAuth access token - Cannot parse access token',
  source: { known: 'captured', where: 'Captured answers, HTTP 401 and 400' },
  world: 'error-190',
}
