import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-worked',
  says: { message: /#(?:\S*&)?access_token=/i },
  title: 'This login worked',
  meaning: 'The address holds a token: Meta sent it back as it should.',
  cause:
    'If your app does not find it: it stands behind the #, which no server ever sees, and often behind “?#”.',
  who: 'nobody',
  steps: [
    'Paste it under “Inspect”, and Keytag reads it.',
    'Do not show the address to anybody: the token is in it. If you have, remove the app’s access at facebook.com.',
  ],
  remedies: [],
  retry: 'no',
  source: { known: 'captured', where: 'A dozen captured redirects' },
  isHollow: true,
}
