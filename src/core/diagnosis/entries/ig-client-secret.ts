import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-client-secret',
  says: { message: /error validating client secret/i },
  title: 'The app secret is another app’s',
  meaning: 'The secret does not belong to the app ID that came with it.',
  cause:
    'The Meta app secret stands where the Instagram app secret belongs, or the secret was reset since.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login: take the secret beside the “Instagram app ID”.',
    'Exchange the code again. If Instagram says that it was used, log in again for a fresh one.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Error validating client secret.',
  source: {
    known: 'inferred',
    where: 'Facebook’s words for the same. How Instagram puts it is not known to us',
  },
}
