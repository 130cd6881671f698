import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190',
  says: { code: 190, message: /^(?:\(#190\) )?invalid oauth access token\.?$/i },
  title: 'Meta no longer accepts the token',
  meaning: 'It is expired, revoked, or was never whole.',
  cause: 'Without a subcode Meta does not say which.',
  who: 'person',
  steps: [loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Invalid OAuth access token.',
  source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
}
