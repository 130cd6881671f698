import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'

const hidden = 'What Meta said stands elsewhere.'

/** Words of libraries, tools and browsers that people take for Meta's. */
export const othersWords: readonly Entry[] = [
  {
    id: 'n8n-bad-request',
    speaker: 'n8n',
    wordings: met('n8n issue 19616', 'Bad request - please check your parameters'),
    title: 'These are n8n’s words, not Meta’s',
    meaning: `n8n says this for every HTTP 400. ${hidden}`,
    cause: 'The node shows a sentence of its own and folds Meta’s answer away.',
    who: 'developer',
    steps: [
      'Open the failed node, then “Error details”: Meta’s answer stands there, with message and code.',
      'Paste that answer here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'n8n issue 19616' },
  },
  {
    id: 'psa-canceled',
    speaker: 'python-social-auth',
    wordings: met(
      'django-rest-framework-social-oauth2 issue 230',
      'Authentication process canceled',
      'Authentication process cancelled',
    ),
    title: 'These are python-social-auth’s words: Meta refused a token or a code',
    meaning:
      'The library says “canceled” for every refusal it does not know. Nobody has to have cancelled anything.',
    cause:
      'Often a token of Instagram was handed to the backend “facebook”, or the other way round.',
    who: 'developer',
    steps: [
      'Use the backend of the token’s family: EAA… is Facebook’s, IGAA… is Instagram’s.',
      'Log the answer of Meta’s host: message and code stand there. Paste that here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'django-rest-framework-social-oauth2 issue 230' },
  },
  {
    id: 'state-lost',
    speaker: 'a login library',
    wordings: [
      ...met('python-social-auth', 'Session value state missing.', 'Wrong state parameter given.'),
      ...met('omniauth', 'csrf_detected', 'CSRF detected'),
      ...met('Laravel Socialite', 'InvalidStateException'),
      ...met('passport', 'Unable to verify authorization request state.'),
      ...met(
        'php-graph-sdk',
        'Cross-site request forgery validation failed',
        'Required param "state" missing from persistent data',
      ),
      ...met('next-auth', 'State cookie was missing', 'state mismatch'),
    ],
    title: 'The library lost the state of the login',
    meaning:
      'These are a library’s words, not Meta’s. Meta sent the person back; the session that began the login was not found.',
    cause:
      'The cookie did not come along: another host (www. or not), another browser, http for https, or two logins at once.',
    who: 'developer',
    steps: [
      'Begin and end the login on the same host, over https.',
      'Let the session’s cookie be SameSite=Lax; Strict is not sent back from Meta.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
  {
    id: 'popup-blocked',
    speaker: 'the browser',
    wordings: met(
      'Browsers, Firebase, Meta’s JavaScript SDK',
      'popup blocked',
      'pop-up blocked',
      'auth/popup-blocked',
      'popup window was blocked',
      'pop-up window was blocked',
      'popup_closed_by_user',
      'Popup window closed',
      'auth/popup-closed-by-user',
    ),
    title: 'The browser blocked or closed the login window',
    meaning: 'These are the browser’s words. Meta was not asked.',
    cause: 'The window was not opened by a press, or was closed before the end.',
    who: 'developer',
    steps: [
      'Open the login in the press itself, before any waiting.',
      'Or use a full redirect: inside apps and on phones windows fail.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'What browsers do' },
  },
  {
    id: 'library-exchange-failed',
    speaker: 'a login library',
    wordings: [
      ...met('passport', 'Failed to obtain access token', 'Failed to fetch user profile'),
      ...met(
        'next-auth',
        'OAuthCallbackError',
        'OAUTH_CALLBACK_ERROR',
        'Try signing in with a different account',
      ),
      ...met('omniauth', 'invalid_credentials'),
      ...met('Firebase', 'auth/invalid-credential', 'auth/internal-error'),
    ],
    title: 'A library’s own words around a refusal of Meta’s',
    meaning: `The exchange of the code, or the call after it, was refused. ${hidden}`,
    cause:
      'Most often the redirect URI differs, the secret is another app’s, or the code was used before.',
    who: 'developer',
    steps: [
      'Log what Meta’s host answered: in most libraries it is the error’s cause, body or oauthError.',
      'Paste that answer here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
]
