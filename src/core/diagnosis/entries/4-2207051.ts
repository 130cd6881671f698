import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '4-2207051',
  says: {
    code: 4,
    subcodes: [2207051],
    message: /we restrict certain activity to protect our community/i,
  },
  title: 'Meta has blocked this for now',
  meaning:
    'Meta took the calls for spam. This is not the ordinary limit, and trying again does not help.',
  cause:
    'Meta adds is_transient: false to tell it apart from the ordinary limit, which has the same code.',
  who: 'developer',
  steps: [
    'Wait some hours before the next call of this app.',
    'Look at the app’s dashboard for a notice from Meta.',
    'Let a person use the account by hand for a while.',
  ],
  remedies: [],
  retry: 'no',
  example:
    "Action is blocked. We restrict certain activity to protect our community. Tell us if you think that we've made a mistake.",
  source: { known: 'captured', where: 'A captured answer, HTTP 403' },
  world: 'error-4-2207051',
}
