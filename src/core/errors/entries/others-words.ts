import type { Entry } from '../entry.ts'
import { met, shared } from '../wordings.ts'

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
    id: 'tool-hides',
    speaker: 'a tool',
    wordings: [
      ...met('chatwoot issue 9545', 'Provider config Invalid Credentials'),
      ...met('postiz', 'An error occurred while posting on facebook: Unknown Error'),
      ...met('post-for-me issue 309', 'No valid accounts found'),
      ...met(
        'facebook-for-woocommerce issue 2148',
        'Could not retrieve Facebook Business Extension System User',
      ),
    ],
    title: 'These are a tool’s words, not Meta’s',
    meaning: `The tool says one sentence for many refusals. ${hidden}`,
    cause:
      'Often a permission was unticked at the login, the person has no role on the Page, or the token is another app’s.',
    who: 'developer',
    steps: [
      'Look into the tool’s own log at that moment: Meta’s answer has code and message. Paste it here.',
      'Connect the account again, and leave everything ticked in Meta’s dialog.',
      'Log in here with the same account: Keytag says which Pages it can see, and why one is missing.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'own', where: 'The sources and issues of these tools' },
  },
  {
    id: 'reads-public-pages',
    speaker: 'a plugin',
    wordings: met('wp-instagram-widget issue 118', 'Instagram has returned invalid data'),
    title: 'The plugin reads Instagram’s public pages, which Instagram forbids',
    meaning:
      'These are a plugin’s words. It has no token: it takes the pictures from the web page.',
    cause: 'Instagram shows such pages only to people who are logged in.',
    who: 'developer',
    steps: [
      'Replace the plugin by one that uses the Instagram API.',
      'Switch the account to professional, and get a token with Instagram Login.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'wp-instagram-widget issues 118 and 120' },
  },
  {
    id: 'power-query-field',
    speaker: 'Power BI',
    wordings: met(
      'PBIConnectors issues 21 and 29',
      "Expression.Error: The field 'name' of the record wasn't found.",
      "The field 'data' of the record wasn't found.",
      'The field … of the record wasn’t found',
      'The field … of the record was not found',
    ),
    title: 'Power BI looked for a field, and Meta had answered with an error',
    meaning: `These are Power BI’s words. ${hidden}`,
    cause:
      'As a rule the token has expired, or lacks a permission for the ad account or Page, or the Graph version in the address has ended.',
    who: 'developer',
    steps: [
      'Open the address of the call in a browser with the same token: Meta’s answer has code and message. Paste it here.',
      'Check the version in the address: old ones have ended.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'PBIConnectors issues 21 and 29' },
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
    id: 'nextauth-page',
    speaker: 'Auth.js (NextAuth)',
    wordings: met(
      'next-auth issues 1661 and 12469',
      'error=Configuration',
      'error=OAuthCallback',
      'error=OAuthSignin',
      'error=OAuthCreateAccount',
      'error=OAuthAccountNotLinked',
      'error=Callback',
      'OAUTH_SIGNIN_ERROR',
      'OAuthAccountNotLinked',
    ),
    title: 'These are words of Auth.js: the cause stands in the server’s log',
    meaning:
      'Auth.js sends people to its own page with one word. Meta may have worked, or refused; the word does not say.',
    cause:
      'OAuthAccountNotLinked: the e-mail belongs to another login already. Configuration and Callback: the server failed somewhere, often over the secret, the redirect URI or the database.',
    who: 'developer',
    steps: [
      'Look into the server’s log at that moment: [auth][error] or [next-auth][error].',
      'Paste those lines here: Meta’s answer is often inside.',
      'Set debug: true if the log says too little.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of Auth.js' },
  },
  {
    id: 'no-email',
    speaker: 'a login library',
    wordings: [
      ...met('supabase-flutter issue 363', 'Error getting user email from external provider'),
      ...met('public code', 'No email returned from Facebook', 'Email not provided by Facebook'),
      ...met('dokuwiki-plugin-oauth', 'did not provide the needed user info'),
    ],
    title: 'The login worked, and Meta gave no e-mail address',
    meaning: 'These are a library’s words. It wants an e-mail address, and Meta sent none.',
    cause:
      'The person unticked it or has only a phone number, email was not asked for, or the app has no Advanced Access for it.',
    who: 'developer',
    steps: [
      'Ask for email and public_profile in scope.',
      'Get Advanced Access for email in App Review.',
      'Let people in without an address too: Meta does not promise one.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'supabase-flutter issue 363' },
  },
  {
    id: 'no-token-stored',
    speaker: 'a plugin',
    wordings: met(
      'facebook-for-woocommerce issue 3581',
      'Cannot create the API instance because the access token is missing',
      'API instance because the access token is missing',
    ),
    title: 'The plugin has no token',
    meaning: 'These are a plugin’s words. It asked Meta nothing, because it has no token stored.',
    cause: 'The connection was never finished, was cut, or its settings were lost.',
    who: 'person',
    steps: ['Disconnect the account in the plugin’s settings, and connect it again.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-for-woocommerce issue 3581' },
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
        'next-auth issues 3711 and 4694',
        'OPError: expected 200 OK, got: 400 Bad Request',
        'Try signing in with a different account',
      ),
      // These two stand around every failure of that library, also around a lost state.
      ...shared('next-auth', 'OAuthCallbackError', 'OAUTH_CALLBACK_ERROR'),
      ...met('omniauth', 'invalid_credentials'),
      ...met('PHPoAuthLib', 'Failed to request resource. HTTP Code'),
      ...met('Spring Security', 'Could not obtain access token', 'invalid_token_response'),
      ...met(
        'django-allauth issue 2869',
        'An error occurred while attempting to login via your social network account',
        'Error retrieving access token',
      ),
      ...met('Keycloak', 'Unexpected error when authenticating with identity provider'),
      ...met('Firebase', 'auth/invalid-credential', 'auth/internal-error'),
      ...met('Firebase for Flutter', 'firebase_auth/invalid-credential'),
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
