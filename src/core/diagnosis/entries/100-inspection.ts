import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100-inspection',
  says: {
    code: 100,
    message:
      /must provide an app access token, or a user access token that is an owner or developer/i,
  },
  title: 'Only the app’s own people may inspect tokens',
  meaning:
    'debug_token answers the app itself and people with a role on it. For everybody else this is normal and breaks nothing.',
  cause: 'The person who logged in has no role on the app.',
  who: 'nobody',
  steps: [
    'Nothing needs doing: the token works all the same.',
    'To inspect it, log in as an admin or developer of the app.',
  ],
  remedies: [],
  retry: 'no',
  example:
    '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  isHollow: true,
}
