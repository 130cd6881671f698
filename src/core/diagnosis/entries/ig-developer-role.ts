import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-developer-role',
  says: { message: /insufficient developer role/i },
  title: 'Insufficient developer role: the person is no tester of the app',
  meaning: 'The app is not reviewed, so only people with a role on it may use it.',
  cause: 'The invitation was never sent, or never accepted in the Instagram app.',
  who: 'developer',
  steps: [
    'App Dashboard › App roles › Roles: add the account as “Instagram tester”.',
    'As that account: Instagram › Settings › Website permissions › Apps and websites › Tester invites: accept.',
    'Or ask for Advanced Access in App Review.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: 'Insufficient Developer Role',
  source: { known: 'reported', where: 'Developers’ issues' },
  instagramWorld: 'no-role',
}
