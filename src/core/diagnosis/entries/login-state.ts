import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-state',
  title: 'This login was not started here',
  meaning:
    'A login reply arrived that belongs to no login of this browser. Keytag has kept nothing of it and called nobody.',
  cause:
    'It was begun in another browser or app, more than an hour ago, or was opened before. Or somebody else made the link.',
  who: 'person',
  steps: [
    'If you began the login in another browser or app, finish it there.',
    'If it was more than an hour ago, or this address was opened before, start a new login.',
    'If somebody sent you this link, do not trust it: such links slip you somebody else’s account.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  source: { known: 'documented', where: 'RFC 6749, section 10.12' },
}
