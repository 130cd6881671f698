import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-invalid-scopes',
  says: { message: /invalid scopes:/i },
  title: 'Invalid Scopes: the dialog does not know a permission',
  meaning:
    'The names after “Invalid Scopes” are not permissions of this dialog, or the app may not ask for them.',
  cause:
    'instagram_business_… belong to Instagram Login, instagram_… and pages_… to Facebook Login. A use case that was not added, or a retired name, does it too.',
  who: 'developer',
  steps: [
    'Take the named permissions out of what is asked for, or change the family.',
    'In the App Dashboard, add them to the use case.',
    'People without a role on the app never see this: for them the names are dropped without a word.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    'Invalid Scopes: pages_manage_instant_articles, pages_show_list. This message is only shown to developers. Users of your app will ignore these permissions if present.',
  source: {
    known: 'captured',
    where: 'Captured from the page that facebook.com shows; the app never hears of it',
  },
  world: 'dialog-invalid-scopes',
}
