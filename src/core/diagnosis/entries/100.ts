import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '100',
  says: { code: 100, message: /invalid parameter/i },
  title: 'Meta did not understand the question',
  meaning: 'A parameter or a field of the call does not fit.',
  cause:
    'A slip in the call, a field of another version, or a change at Meta. If Keytag made the call, it is a fault of Keytag’s.',
  who: 'developer',
  steps: [
    'Compare the call with Meta’s reference for this node and version.',
    'If Keytag made it: report it, with what is shown here.',
  ],
  remedies: ['try-again'],
  retry: 'no',
  example: '(#100) Invalid parameter',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
}
