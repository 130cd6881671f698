import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-invalid-scope',
  says: { message: /invalid scope(?:: \[| field\(s\))/i },
  title: 'Invalid scope: Instagram does not know the permission',
  meaning: 'The named permission is not one of Instagram Login’s.',
  cause:
    '“basic” and “user_profile” are of ended APIs; business_basic ended on 27 January 2025; instagram_basic belongs to Facebook Login.',
  who: 'developer',
  steps: ['Ask for instagram_business_basic, and others of that family.'],
  remedies: ['start-again'],
  retry: 'no',
  example:
    '{"error_type": "OAuthException", "code": 400, "error_message": "Invalid scope: [\'basic\']"}',
  source: { known: 'captured', where: 'Captured answers of 2020' },
}
