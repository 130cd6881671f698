import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-redirect-uri',
  says: { message: /redirect uri does not match registered redirect uri/i },
  title: 'The redirect URI is not the registered one',
  meaning: 'Instagram compares it character by character with what the app has registered.',
  cause: 'A slash at the end, in most cases: the dashboard may have added one.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login › Business login settings: compare the redirect URI.',
    'Register it with a slash at its end: then nothing can be added.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    '{"code": 400, "error_type": "OAuthException", "error_message": "Redirect URI does not match registered redirect URI"}',
  source: { known: 'captured', where: 'A captured answer' },
  instagramWorld: 'redirect-mismatch',
}
