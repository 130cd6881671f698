import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-timeout',
  says: { message: /timeouterror|timed out|err_timed_out|etimedout|signal timed out/i },
  title: 'Meta did not answer in time',
  meaning: 'Each try waited 15 seconds.',
  cause: 'A slow network, or a slow Meta.',
  who: 'nobody',
  steps: ['Try again. On a slow network it may take more than one go.'],
  remedies: ['try-again'],
  retry: 'now',
  example: 'TimeoutError: signal timed out',
  source: { known: 'own', where: 'What browsers say' },
  world: 'silent',
}
