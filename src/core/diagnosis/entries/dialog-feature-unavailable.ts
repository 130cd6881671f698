import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-feature-unavailable',
  says: { message: /feature unavailable|facebook login is currently unavailable for this app/i },
  title: 'Feature Unavailable: the app is not ready for this login',
  meaning:
    'Meta speaks of “updating additional details”. In fact the app’s settings are not complete.',
  cause:
    'No Advanced Access for public_profile (and email, where asked for), or a missing privacy policy, icon or category.',
  who: 'developer',
  steps: [
    'App Dashboard › App Review › Permissions and features: get Advanced Access for public_profile and email.',
    'App settings › Basic: fill in privacy policy, icon and category.',
    'Then log in again.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    'Feature Unavailable: Facebook Login is currently unavailable for this app, since we are updating additional details for this app.',
  source: {
    known: 'captured',
    where: 'Captured from the page that facebook.com shows; the app never hears of it',
  },
  world: 'dialog-feature-unavailable',
}
