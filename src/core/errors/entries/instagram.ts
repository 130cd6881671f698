import type { Entry } from '../entry.ts'

export const instagram: readonly Entry[] = [
  {
    id: '4476002',
    says: { code: 4476002, message: /4476002|no app id was sent with the request/i },
    title: 'No app ID was sent: the wrong one of three',
    meaning: 'Meta did not find the app under the ID that was sent.',
    cause:
      'One Meta app can have three IDs: Meta’s, Instagram’s and Threads’. Each dialog knows its own only.',
    who: 'developer',
    steps: [
      'Instagram Login: take the ID from Instagram › API setup with Instagram login.',
      'Threads: take the “Threads app ID” from App settings › Basic.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example: 'error_code 4476002: No app ID was sent with the request',
    source: { known: 'reported', where: 'Developers’ code and notes, mostly about Threads' },
  },
  {
    id: 'ig-developer-role',
    says: {
      ownCodes: [1349245],
      message: /insufficient developer role|has not accepted the invite to test the app/i,
    },
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
  },
  {
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
  },
]
