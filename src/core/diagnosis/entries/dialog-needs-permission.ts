import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-needs-permission',
  says: { message: /needs at least one supported permission|looks like this app isn.t available/i },
  title: 'This app needs at least one supported permission',
  meaning:
    'Facebook Login for Business opens no dialog for what it was asked for. email and public_profile alone do not suffice.',
  cause:
    'Nothing else was asked for, or the app may ask this person for nothing else: the other permissions have no Advanced Access, and the person has no role on the app.',
  who: 'developer',
  steps: [
    'Ask for at least one more permission, as pages_show_list, or send the ID of a configuration.',
    'Give the person a role on the app, or ask for Advanced Access in App Review.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example:
    "It looks like this app isn't available. This app needs at least one supported permission.",
  source: {
    known: 'reported',
    where:
      'Developers’ issues; Meta documents that Facebook Login for Business wants one more permission',
  },
  world: 'dialog-needs-permission',
}
