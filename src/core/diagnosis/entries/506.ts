import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '506',
  says: { code: 506, message: /duplicate status message/i },
  title: 'Meta has seen this post before',
  meaning: 'The same post was made a moment ago.',
  cause: 'A second press of the button, or a retry of a call that had worked.',
  who: 'developer',
  steps: ['Look whether the first one is there.', 'Change it, or wait.'],
  remedies: [],
  retry: 'no',
  example: 'Duplicate status message',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  world: 'error-506',
}
