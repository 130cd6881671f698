import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-cant-load-url',
  says: { message: /can.t load url|domain of this url isn.t included in the app.s domains/i },
  title: 'Can’t Load URL: the domain is not one of the app’s',
  meaning: 'The app does not know the domain of the redirect URI at all.',
  cause: 'App Domains in the app’s basic settings, or the list of redirect URIs, lacks it.',
  who: 'developer',
  steps: [
    'App Dashboard › App settings › Basic › App domains: add the domain.',
    'Add the redirect URI under Facebook Login for Business › Settings too.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: "Can't Load URL: The domain of this URL isn't included in the app's domains.",
  source: {
    known: 'captured',
    where: 'Captured from the page that facebook.com shows; the app never hears of it',
  },
  world: 'dialog-cant-load-url',
}
