import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-cancelled',
  says: {
    message:
      /error=access_denied|error_reason=user_denied|"error" ?: ?"access_denied"|user denied your request/i,
  },
  title: 'The login was cancelled',
  meaning: 'Meta sent you back without access. No token was made and nothing was saved.',
  cause:
    '“Cancel” or “Not now” was pressed, or the dialog was closed before its last step. A closed window sends nothing at all.',
  who: 'person',
  steps: [
    'Go on to the last step of the dialog and press its main button.',
    'If a permission put you off, change what is asked for.',
  ],
  remedies: ['log-in-again', 'start-again'],
  retry: 'now',
  example:
    'https://example.com/callback/?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_',
  source: { known: 'captured', where: 'Six captured redirects, and Meta’s documented form' },
  instagramWorld: 'cancelled',
  isHollow: true,
}
