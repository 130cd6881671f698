import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

/** Words of services that take Facebook's login over for an app, and of Meta's check of webhooks. */
export const services: readonly Entry[] = [
  {
    id: 'other-login-first',
    speaker: 'Firebase or another service',
    complaints: [
      said(
        /\b(?:user ?names?|e-?mails?|accounts?|users?)\b.{0,40}\balready (?:exist\w{0,3}|taken|registered|in use|used|linked|associated)\b/i,
        /\b(?:log(?:ged|ging)?[ -]?in|sign(?:ed|ing)?[ -]?(?:in|up)|register\w{0,3})\b/i,
        /\b(?:facebook|fb|instagram)\b/i,
      ),
    ],
    wordings: met(
      'Firebase',
      'auth/account-exists-with-different-credential',
      'Auth.form.error.email.taken',
      'account already exists with the same email address but different sign-in credentials',
      // Meant for Auth0's rules, which say access_denied for it.
      'email is already associated with',
    ),
    title: 'The login worked: this e-mail address belongs to another login already',
    meaning:
      'These are the service’s words. Meta’s token is good. The person signed in earlier with Google, a password or another way.',
    cause: 'It keeps one account for each address, and Facebook’s login is not linked to it.',
    who: 'developer',
    steps: [
      'Let the person sign in the earlier way, then link Facebook’s login: linkWithCredential in Firebase.',
      'Or allow several accounts for one address in the service’s settings.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'Firebase’s documentation' },
  },
  {
    id: 'provider-off',
    speaker: 'a login service',
    wordings: [
      ...met(
        'Amazon Cognito, aws-amplify-react-native-auth-facebook-google issue 16',
        'Token is not from a supported provider of this identity pool',
      ),
      ...met(
        'Firebase and Supabase',
        'auth/operation-not-allowed',
        'The identity provider configuration is not found',
        'Unsupported provider: provider is not enabled',
        'This provider is disabled',
        'message - provider disabled',
      ),
      ...met(
        'appwrite issue 5413',
        'the provider is disabled',
        'provider is disabled',
        'enable the provider',
      ),
    ],
    title: 'Facebook’s login is switched off in the service, not at Meta',
    meaning: 'The service between you and Meta does not offer this login. Meta was not asked.',
    cause: 'The provider Facebook was not enabled, or its App ID and secret were not saved.',
    who: 'developer',
    steps: [
      'Firebase: Authentication › Sign-in method › Facebook. Supabase: Authentication › Providers › Facebook.',
      'Enable it in exactly the project that your program names, and enter the App ID and the app secret.',
      'Register the redirect URI that the service shows there with your app at Meta.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The documentation of Firebase and Supabase' },
  },
  {
    id: 'no-refresh-token',
    speaker: 'a tool',
    wordings: met(
      'n8n-nodes-instagram-integrations issue 2',
      'Error: refreshToken is required',
      'refreshToken is required',
      'refresh_token is required',
    ),
    title: 'The tool waits for a refresh token, and Meta gives none',
    meaning:
      'Neither Facebook nor Instagram has refresh tokens. The access token itself is renewed.',
    cause: 'The tool treats Meta like other OAuth services.',
    who: 'developer',
    steps: [
      'Instagram: ask graph.instagram.com/refresh_access_token with the long-lived token, once it is a day old.',
      'Facebook: exchange the User token for a long-lived one, and take the Page token from it: that has no end date.',
      'Update the tool, or give it such a token by hand.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'n8n-nodes-instagram-integrations issue 2' },
  },
  {
    id: 'expo-proxy',
    speaker: 'Expo',
    wordings: met(
      'expo issue 18699',
      'Something went wrong trying to finish signing in. Please close this screen to go back to the app.',
      'Something went wrong trying to finish signing in',
    ),
    title: 'Expo’s proxy lost the login on its way back to the app',
    meaning:
      'These are Expo’s words. Meta sent the person back to auth.expo.io, which did not know the app.',
    cause:
      'The login did not begin in the same browser, third-party cookies are blocked, or the project’s full name is wrong. Expo has ended this proxy.',
    who: 'developer',
    steps: [
      'Make a development build with a redirect URI of the app’s own, fb<App ID>://authorize.',
      'Leave useProxy and auth.expo.io out.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'expo issue 18699, and Expo’s documentation' },
  },
  {
    id: 'id-token-refused',
    speaker: 'a login service',
    wordings: met(
      'supabase/auth issue 1522',
      'AuthApiError: Bad ID token',
      'Bad ID token',
      'Unacceptable audience in id_token',
      'Invalid login token. Not a valid OpenId Connect identity token',
      'Passed nonce and nonce in id_token should either both exist or not',
      'Provider must be google',
      // php-jwt, in a comment of facebook-ios-sdk issue 2365: Meta's ID tokens name their key.
      '"kid" empty, unable to lookup correct key',
    ),
    title: 'The service does not take this ID token',
    meaning:
      'The phone’s login gave something. The service expects a signed ID token of Limited Login. This is a different token, or it belongs to another app.',
    cause:
      'An access token (EAA…) or a token of your own server was sent instead of the ID token (eyJ…), the nonce was sent to one side only, or an older package does not accept Facebook’s ID token.',
    who: 'developer',
    steps: [
      'iOS with Limited Login: send AuthenticationToken.current, with the nonce you gave.',
      'Otherwise the service’s web login works: it makes its own token.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'supabase/auth issue 1522' },
  },
  {
    id: 'no-token-type',
    speaker: 'oauth4webapi, the library of Auth.js',
    wordings: met(
      'next-auth issue 8867',
      'OperationProcessingError: "response" body "token_type" property must be a non-empty string',
      'token_type" property must be',
    ),
    title: 'Instagram gave a token, and the library expects one more field',
    meaning:
      'The exchange worked. Instagram’s answer has no token_type, and this library refuses answers without it.',
    cause: 'Instagram leaves out what the OAuth standard demands. Your setup is right.',
    who: 'developer',
    steps: [
      'Update Auth.js: newer versions add token_type “bearer” for Instagram.',
      'In a provider of your own, add it to the answer before the library reads it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'next-auth issue 8867' },
  },
  {
    id: 'tls-of-server',
    speaker: 'your server',
    wordings: [
      ...met(
        'What Java, Go, Ruby, .NET and Node say',
        'PKIX path building failed',
        'unable to find valid certification path to requested target',
        'x509: certificate signed by unknown authority',
        'certificate verify failed',
        'The remote certificate is invalid according to the validation procedure',
        'unable to verify the first certificate',
        'self-signed certificate in certificate chain',
      ),
      ...met(
        'Erlang and Elixir: ueberauth_facebook issue 63',
        'generated CLIENT ALERT: Fatal - Unknown CA',
        'CLIENT ALERT: Fatal',
      ),
      ...met(
        'curl and PHP',
        'SSL certificate problem: unable to get local issuer certificate',
        'cURL error 60: SSL certificate problem',
      ),
      ...met('curl, PHP and Node', 'unable to get local issuer certificate'),
      ...met('Python', 'CERTIFICATE_VERIFY_FAILED'),
    ],
    title: 'Your server does not trust Meta’s certificate',
    meaning: 'The connection broke before Meta was asked.',
    cause:
      'The list of authorities on the server is old or missing: common with PHP on Windows, and with Python on a Mac.',
    who: 'developer',
    steps: [
      'PHP: take cacert.pem of curl, and set it as curl.cainfo and openssl.cafile in php.ini.',
      'Python: update certifi. Node: set NODE_EXTRA_CA_CERTS. Elixir and Java: bring the list of authorities up to date.',
      'Do not switch the check off: the app secret and tokens use this connection.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'Documentation of curl, Python and Node' },
  },
  {
    id: 'window-unreadable',
    speaker: 'the browser',
    wordings: met(
      'mautic issue 3175, and browsers',
      'SecurityError: Blocked a frame with origin "/" from accessing a cross-origin frame.',
      'Blocked a frame with origin',
      'Cross-Origin-Opener-Policy policy would block the window.closed call',
      'Cross-Origin-Opener-Policy policy would block',
      // torii issue 320.
      'Scripts may not close windows that were not opened by script',
    ),
    title: 'A page may not look into Meta’s login window',
    meaning:
      'These are the browser’s words. While the window shows Meta’s page, your page cannot read it. Often that is harmless.',
    cause: 'The page checks again and again whether the login has ended.',
    who: 'developer',
    steps: [
      'If the login goes on, ignore the line.',
      'If it stops: let the page at your redirect URI send its result with postMessage, or use a full redirect. On phones and inside apps the window often loses its opener.',
      'Redirect URI and opening page must share scheme, host and port.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'Browsers; mautic issue 3175' },
  },
  {
    id: 'dialog-in-frame',
    speaker: 'the browser',
    wordings: [
      ...met(
        'Firefox',
        'facebook.com will not allow Firefox to display the page if another site has embedded it',
        'instagram.com will not allow Firefox to display the page if another site has embedded it',
        'will not allow Firefox to display the page if another site has embedded it',
      ),
      ...met(
        'Browsers',
        "Refused to display 'https://www.facebook.com/' in a frame",
        'Refused to display … facebook.com … in a frame',
        'Refused to display … instagram.com … in a frame',
      ),
      ...met(
        'Chrome; its words in French as an owner of Contao repeated them: contao-instagram issue 18',
        'www.facebook.com refused to connect',
        'www.instagram.com refused to connect',
        'facebook.com refused to connect',
        'instagram.com refused to connect',
        'www.instagram.com n’autorise pas la connexion',
        'www.facebook.com n’autorise pas la connexion',
        'www.instagram.com hat die Verbindung abgelehnt',
        'www.facebook.com hat die Verbindung abgelehnt',
        'Instagram erlaubt keine Verbindung',
      ),
    ],
    title: 'Meta’s login page may not be in a frame',
    meaning: 'These are the browser’s words: Meta forbids other sites to frame its dialog.',
    cause: 'The login link was opened in an iframe, or by a script that follows the redirect.',
    who: 'developer',
    steps: [
      'Open the link as a full page, or in a window of its own.',
      'If it is not in a frame: a filter or a hosts file blocks the site. Try another network.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'own', where: 'Browsers; Meta sends X-Frame-Options: DENY' },
  },
]
