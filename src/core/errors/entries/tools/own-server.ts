import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

/** Answers of a site's own server after a login that worked at Meta. */
export const ownServer: readonly Entry[] = [
  {
    id: 'site-refuses-person',
    speaker: 'python-social-auth or Supabase',
    wordings: [
      ...met(
        'social-app-django issue 143, and the source of social-core',
        "Your credentials aren't allowed",
        'AuthForbidden',
      ),
      ...met(
        'supabase-js issue 1693, and the documentation of Supabase Auth',
        'error=access_denied … Signups not allowed for this instance',
        'Signups not allowed for this instance',
        'error_code=signup_disabled',
        'error_code=user_banned',
      ),
      ...met(
        'The documentation of Supabase Auth',
        'error=access_denied … Unverified email with facebook',
        'Unverified email with facebook',
        'error_code=provider_email_needs_verification',
      ),
    ],
    title: 'The login worked, and a rule of the site keeps this person out',
    meaning: 'These are the words of the site’s own login service. Meta’s part is done.',
    cause:
      'The address or its domain is not on the site’s list (WHITELISTED_EMAILS, WHITELISTED_DOMAINS), or Meta gave no address to compare. Supabase: new people are not let in, or the e-mail address has to be confirmed first.',
    who: 'developer',
    steps: [
      'Add the address or the domain to the list, or empty the list.',
      'Supabase: Authentication › Sign In / Providers › Allow new users to sign up. If it has sent an e-mail, open its link.',
      'Ask for email in scope, so that there is an address.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of social-core: auth_allowed' },
  },
  {
    id: 'own-server-no-token',
    speaker: 'a login library',
    wordings: [
      ...met('satellizer issues 344 and 382', 'Expecting a token named "token" but instead got'),
      ...shared('vue-authenticate issue 48', 'Error: Authentication error occurred'),
    ],
    title: 'Your own server answered without its token',
    meaning:
      'The login at Meta ended well. The page then asked your server, and found no token in the answer.',
    cause:
      'The server answers in another form than the library reads, with an empty answer, or with its start page instead of the route.',
    who: 'developer',
    steps: [
      'Open that call in the browser’s network panel, and read your server’s answer.',
      'Answer in JSON, with the name that the library expects: {“token”: …} for satellizer.',
      'If it is your start page, add the route on the server.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'satellizer issues 344 and 382, vue-authenticate issue 48',
    },
  },
  {
    id: 'own-server-wants-own-token',
    speaker: 'Strapi',
    wordings: met(
      'strapi issue 8780',
      '{statusCode: 401, error: Unauthorized, message: Invalid token.}',
    ),
    title: 'Your own server refused Facebook’s token: it wants one of its own',
    meaning: 'These are Strapi’s words. Meta was not asked.',
    cause:
      'Facebook’s access token was sent as “Authorization: Bearer”, where Strapi reads its own.',
    who: 'developer',
    steps: [
      'Send it in the query instead: /auth/facebook/callback?access_token=<the token>.',
      'Use the jwt that Strapi answers with for all further calls.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'strapi issue 8780; the way out is from its documentation',
    },
  },
  {
    id: 'drf-client-id',
    speaker: 'drf-social-oauth2',
    wordings: met(
      'django-rest-framework-social-oauth2 issue 68',
      'Invalid client_id parameter value',
    ),
    title: 'This client_id is your own server’s, not Facebook’s',
    meaning:
      'Your server changes Facebook’s token into one of its own. For that it wants the client_id of its own application.',
    cause: 'Facebook’s App ID was sent as client_id.',
    who: 'developer',
    steps: [
      'Open your server’s admin › Django OAuth Toolkit › Applications. Copy the client ID there.',
      'Facebook’s App ID belongs in settings.py: SOCIAL_AUTH_FACEBOOK_KEY.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'django-rest-framework-social-oauth2 issue 68' },
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
]
