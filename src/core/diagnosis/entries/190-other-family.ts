import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '190-other-family',
  says: { code: 190, message: /cannot parse access token/i, otherFamily: true },
  title: 'The token belongs to the other family',
  meaning:
    'It was sent to the host of the other login. Tokens of the two families are not interchangeable.',
  cause:
    'EAA… comes from Facebook Login and works at graph.facebook.com; IGAA… comes from Instagram Login and works at graph.instagram.com.',
  who: 'developer',
  steps: [
    'Ask the host of the token’s family.',
    'Or log in with the other family for a token of its own.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  source: { known: 'reported', where: 'Developers’ issues: the same message on either host' },
}
