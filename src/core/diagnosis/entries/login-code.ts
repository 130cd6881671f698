import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-code',
  says: { message: /[?&]code=(?!\d{1,6}(?:[&#\s]|$))\S/i },
  title: 'A code came, and no token',
  meaning: 'It brings a code, as for a server, and no token. Keytag asks for tokens.',
  cause:
    'The login was started with response_type=code, or it is Instagram Login, which knows nothing else.',
  who: 'developer',
  steps: [
    'Facebook Login: start the login here, or with response_type=token.',
    'Instagram Login: exchange the code in a terminal with the command that Keytag gives. It needs the app secret, which never belongs in a browser.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: 'https://example.com/callback/?code=example-code#_=_',
  source: { known: 'captured', where: 'Captured redirects, and Meta’s documentation' },
}
