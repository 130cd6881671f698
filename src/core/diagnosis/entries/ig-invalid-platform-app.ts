import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-invalid-platform-app',
  says: { message: /invalid platform app/i },
  title: 'Invalid platform app: the wrong App ID',
  meaning: 'Instagram Login has an app ID of its own, and this is not it.',
  cause:
    'The Meta app ID stands where the Instagram app ID belongs. One app has both, and they differ.',
  who: 'developer',
  steps: [
    'App Dashboard › Instagram › API setup with Instagram login: copy the “Instagram app ID” there.',
    'For the exchange, use the “Instagram app secret” of the same place.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}',
  source: { known: 'reported', where: 'Many developers’ issues' },
  instagramWorld: 'wrong-app-id',
}
