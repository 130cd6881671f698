import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-36008',
  says: { code: 100, subcodes: [36008], message: /error validating verification code/i },
  title: 'The redirect URI of the exchange is another one',
  meaning:
    'The code was fetched with one redirect URI and exchanged with another. Meta wants the same, character by character.',
  cause: 'A slash at the end, http for https, or an address that was encoded twice.',
  who: 'developer',
  steps: [
    'Send the very same redirect_uri to the dialog and to the exchange, to the last slash.',
    'Log in again for a fresh code: this one may be spent.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
  source: { known: 'captured', where: 'Captured answers of Facebook (HTTP 400) and Instagram' },
  world: 'error-100-36008',
}
