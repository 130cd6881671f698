import type { Entry } from '../entry.ts'
import { loginAgain } from '../steps.ts'

export const entry: Entry = {
  id: '190-492',
  says: { code: 190, subcodes: [492], message: /administrator, editor, or moderator of the page/i },
  title: 'The role on the Page is gone, or two-factor login is missing',
  meaning:
    'The person may no longer act as the Page, or its portfolio demands two-factor login. Graph does not tell these two apart.',
  cause:
    'The Page’s people changed, or its business portfolio began to demand two-factor authentication.',
  who: 'page-owner',
  steps: [
    'Ask the Page’s owner for access again.',
    'Switch two-factor login on at facebook.com.',
    loginAgain,
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example:
    'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-190-492',
}
