import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'ig-too-young',
  says: { message: /24 hours old|younger than 24|less than 24 hours/i },
  title: 'The token is too young to be refreshed',
  meaning: 'Instagram refreshes a token only when it is at least 24 hours old.',
  cause: 'Meta’s rule. The text of the refusal is not known to us.',
  who: 'nobody',
  steps: [
    'Wait until the token is a day old.',
    'Refresh it before its 60 days are over: after that it is dead for good.',
  ],
  remedies: [],
  retry: 'later',
  source: { known: 'documented', where: 'Meta, Instagram Platform: Refresh access token' },
  instagramWorld: 'token-young',
  isHollow: true,
}
