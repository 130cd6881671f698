import type { Entry } from '../entry.ts'
import { later, onFacebook } from '../steps.ts'

export const entry: Entry = {
  id: '368-1404006',
  says: { code: 368, subcodes: [1404006], message: /security check is required/i },
  title: 'Facebook wants a security check',
  meaning: 'Meta has stopped this action until the person passed a check.',
  cause: 'Something about the login or the calls looked unusual.',
  who: 'person',
  steps: [onFacebook, later],
  remedies: [],
  retry: 'later',
  example: 'A security check is required to proceed.',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-368-1404006',
}
