import type { Entry } from '../entry.ts'

export const entry: Entry = {
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
}
