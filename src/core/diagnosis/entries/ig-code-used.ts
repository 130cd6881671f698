import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-code-used',
  says: {
    message:
      /matching code was not found or was already used|no matching code found|authorization code has (?:been used|expired)/i,
  },
  title: 'The code was used before, or its hour is over',
  meaning: 'Instagram’s code works once, for an hour.',
  cause:
    'It was exchanged already, is too old, or “#_” was left at its end: that is not part of it.',
  who: 'developer',
  steps: ['Log in again for a fresh code.', 'Cut off “#_” and exchange the code once.'],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Matching code was not found or was already used"}',
  source: { known: 'documented', where: 'Meta, Instagram Platform: Business login' },
  instagramWorld: 'code-used',
}
