import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-refused',
  says: { message: /[?&#]error=(?!access_denied)[\w.]+/i },
  title: 'Meta refused the login',
  meaning: 'The dialog sent you back with an error. No token was made.',
  cause:
    'What the words beside it say. Often the app is not live, or the person has no role on it.',
  who: 'developer',
  steps: [
    'Try again: some refusals pass.',
    'Check in the App Dashboard that the app is live, or that the person has a role on it.',
  ],
  remedies: ['log-in-again', 'start-again'],
  retry: 'later',
  example:
    'https://example.com/callback/?error=server_error&error_description=Something+went+wrong',
  source: { known: 'documented', where: 'RFC 6749, section 4.2.2.1' },
  world: 'meta-refuses',
}
