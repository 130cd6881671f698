import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-token-in-query',
  says: {
    message:
      /\?(?:[^#\s]*&)?(?:access_token|long_lived_token)=(?=[^#\s]*(?:long_lived_token|data_access_expiration_time|expires_in)=)/i,
  },
  title: 'A token stands where servers see it',
  meaning:
    'It carries a token in the part of the address that servers see. Meta never does that. Treat that token as leaked.',
  cause:
    'The address was made by somebody else, or a program moved the token from behind the # to behind the ?.',
  who: 'developer',
  steps: [
    'Remove the app’s access at facebook.com under Business integrations: that ends the token.',
    'Start a new login.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  source: { known: 'inferred', where: 'Every captured redirect has the token behind the #' },
}
