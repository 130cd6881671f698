import type { Entry } from '../../entry.ts'
import { newLogin } from '../../steps.ts'
import { met } from '../../wordings.ts'

export const login: readonly Entry[] = [
  {
    id: 'login-cancelled',
    // The number that Meta's own SDK gives a dialog which the person closed.
    says: { ownCodes: [4201] },
    wordings: [
      ...met(
        'Captured redirects, and Meta’s documented form',
        'error=access_denied',
        'error: access_denied',
        'access_denied',
        'error_reason=user_denied',
        'user_denied',
      ),
      ...met('Meta’s documentation of Instagram Login', 'The user denied your request'),
      ...met(
        'facebook-sdk-for-unity issue 385, react-native-fbsdk',
        '"callback_id":"3","cancelled":"true"',
        '"isCancelled":true',
      ),
      ...met(
        'magento-2-social-login issue 215, cordova-plugin-facebook4 issue 605',
        'Could not authorize user, reason: Permissions error',
        'User cancelled dialog',
      ),
      ...met('django-allauth issue 2260', 'accounts/social/login/cancelled'),
      ...met(
        'The source of Devise, which prints omniauth’s words so',
        'Could not authenticate you from Facebook because "User denied"',
        'Could not authenticate you from Facebook because "Access denied"',
      ),
    ],
    title: 'The login was cancelled',
    meaning: 'Meta sent you back without access. No token was made and nothing was saved.',
    cause:
      '“Cancel” or “Not now” was pressed, or the dialog was closed before its last step. A closed window sends nothing at all.',
    who: 'person',
    steps: [
      'Go on to the last step of the dialog and press its main button.',
      'If a permission put you off, change what is asked for.',
      'If nobody cancelled: read error_description, and the log of the login service. Auth0, django-allauth and older OWIN packages say so for faults of their own.',
    ],
    remedies: ['log-in-again', 'start-again'],
    retry: 'now',
    example:
      'https://example.com/callback/?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_',
    source: { known: 'captured', where: 'Six captured redirects, and Meta’s documented form' },
    instagramWorld: 'cancelled',
    isHollow: true,
  },
  {
    id: 'login-refused',
    title: 'Meta refused the login',
    meaning: 'The dialog sent you back with an error. No token was made.',
    cause:
      'Meta’s words beside it name the cause. Often the app is not live, or the person has no role on it.',
    who: 'developer',
    steps: [
      'Try again. Some refusals are temporary.',
      'Check in the App Dashboard that the app is live, or that the person has a role on it.',
    ],
    remedies: ['log-in-again', 'start-again'],
    retry: 'later',
    example:
      'https://example.com/callback/?error=server_error&error_description=Something+went+wrong',
    source: { known: 'documented', where: 'RFC 6749, section 4.2.2.1' },
    world: 'meta-refuses',
  },
  {
    id: 'login-state',
    title: 'You did not start this login here',
    meaning:
      'A login reply arrived that belongs to no login of this browser. Keytag has kept nothing of it and called nobody.',
    cause:
      'It was begun in another browser or app, more than an hour ago, or was opened before. Or somebody else made the link.',
    who: 'person',
    steps: [
      'If you began the login in another browser or app, finish it there.',
      'If it was more than an hour ago, or this address was opened before, start a new login.',
      'If somebody sent you this link, do not trust it: such a link can log you in to somebody else’s account.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'documented', where: 'RFC 6749, section 10.12' },
  },
  {
    id: 'login-environment',
    title: 'Simulated and real logins never mix',
    meaning:
      'The reply came to the other kind of address. Keytag has kept nothing and called nobody.',
    cause: 'A simulated reply was opened at the real address, or the other way round.',
    who: 'person',
    steps: [newLogin, 'If somebody sent you this link, do not trust it.'],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'own', where: 'How Keytag is made' },
  },
  {
    id: 'login-token-in-query',
    title: 'A token is where servers see it',
    meaning:
      'The address has a token in the part that servers see. Meta never does that. Treat that token as leaked.',
    cause:
      'The address was made by somebody else, or a program moved the token from behind the # to behind the ?.',
    who: 'developer',
    steps: [
      'Remove the app’s access at facebook.com under Business integrations: that ends the token.',
      newLogin,
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'inferred', where: 'Every captured redirect has the token behind the #' },
  },
  {
    id: 'login-code',
    title: 'A code came, and no token',
    meaning: 'The address holds a code for a server, and no token. Keytag asks for tokens.',
    cause:
      'The login was started with response_type=code, or it is Instagram Login, which gives codes only.',
    who: 'developer',
    steps: [
      'Facebook Login: start the login here, or with response_type=token.',
      'Instagram Login: exchange the code in a terminal with the command that Keytag gives. It needs the app secret, which never belongs in a browser.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example: 'https://example.com/callback/?code=example-code#_=_',
    source: { known: 'captured', where: 'Captured redirects, and Meta’s documentation' },
  },
  {
    id: 'login-malformed',
    title: 'This reply cannot be read',
    meaning: 'Its form is not one that Meta documents.',
    cause: 'It was cut, changed or put together by something on its way.',
    who: 'person',
    steps: [newLogin],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'documented', where: 'RFC 6749, section 4.2.2' },
  },
  {
    id: 'login-worked',
    title: 'This login worked',
    meaning: 'The address holds a token: Meta sent it back as it should.',
    cause:
      'If your app does not find it: it is behind the #, which no server ever sees, and often behind “?#”.',
    who: 'nobody',
    steps: [
      'Paste it under “Inspect”, and Keytag reads it.',
      'Do not show the address to anybody: the token is in it. If you have, remove the app’s access at facebook.com.',
    ],
    remedies: [],
    source: { known: 'captured', where: 'A dozen captured redirects' },
    isHollow: true,
  },
  {
    id: 'no-pages',
    says: { message: /"data"\s{0,20}:\s{0,20}\[\s{0,20}\]/i },
    title: 'The list is empty, and nothing is wrong with the call',
    meaning:
      'Graph answers 200 with an empty list for a dozen different causes and names none of them.',
    cause:
      'The Page belongs to a business portfolio, was not ticked in the dialog, or the person has no role on it.',
    who: 'person',
    steps: [
      'Log in here: Keytag looks for the reason and says what to do.',
      'Most often: log in again and choose the Pages again, or ask for business_management too.',
    ],
    remedies: ['start-again'],
    example: '{"data":[]}',
    source: { known: 'captured', where: 'A live probe of v25.0 and developers’ issues' },
    world: 'no-pages',
    isHollow: true,
  },
]
