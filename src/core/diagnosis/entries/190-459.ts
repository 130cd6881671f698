import type { Entry } from '../entry.ts'
import { loginAgain, onFacebook } from '../steps.ts'

export const entry: Entry = {
  id: '190-459',
  says: {
    code: 190,
    subcodes: [459, 490],
    message: /checkpoint|cannot access the app till you log in to www\.facebook\.com/i,
  },
  title: 'Facebook wants to check the person first',
  meaning:
    'A security check waits on facebook.com. Until it is passed, no token of this person works.',
  cause:
    'A login from an unusual place, or suspicion of a stolen account. Developers report the subcode 490 for the same.',
  who: 'person',
  steps: [onFacebook, loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'Error validating access token: The user is enrolled in a blocking, logged-in checkpoint',
  source: {
    known: 'documented',
    where:
      'Meta, Graph API: Handle errors; that this text belongs to 459 is inferred. Developers quote another one: “You cannot access the app till you log in to www.facebook.com”',
  },
  world: 'error-190-459',
}
