import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-app-not-active',
  says: {
    message:
      /app not active|app is not accessible right now|app not set ?up|app is still in development mode/i,
  },
  title: 'App not active: it is in development mode',
  meaning: 'Only people with a role on the app may log in while it is in development.',
  cause:
    'The app is not live, and the person has no role on it. “App not set up” is the older page for the same.',
  who: 'developer',
  steps: [
    'Give the person a role: App Dashboard › App roles › Roles.',
    'Or switch the app to Live.',
  ],
  remedies: ['try-again', 'start-again'],
  retry: 'no',
  example:
    'App not active: This app is not accessible right now and the app developer is aware of the issue.',
  source: {
    known: 'captured',
    where: 'Captured from the page that facebook.com shows; the app never hears of it',
  },
  world: 'dialog-app-not-active',
}
