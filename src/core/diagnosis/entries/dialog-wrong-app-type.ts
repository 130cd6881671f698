import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-wrong-app-type',
  says: { message: /sorry, something went wrong(?:\.?\s+we.re working on getting this fixed)?/i },
  title: '“Sorry, something went wrong”: the app is of the wrong type',
  meaning:
    'Facebook’s most general page. With Instagram permissions its usual cause is the type of the app.',
  cause: 'Only apps of the type Business can offer instagram_basic.',
  who: 'developer',
  steps: [
    'Create an app of the type Business, with “Instagram › API setup with Facebook login” and “Facebook Login for Business”.',
    'If it is one already: try again later, it may be a real fault.',
  ],
  remedies: ['start-again'],
  retry: 'later',
  example: "Sorry, something went wrong. We're working on getting this fixed as soon as we can.",
  source: {
    known: 'captured',
    where:
      'Captured from the page that facebook.com shows; the app never hears of it; solved by a Business app',
  },
  world: 'dialog-wrong-app-type',
}
