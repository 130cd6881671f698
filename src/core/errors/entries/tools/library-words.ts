import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'
import { answerHidden } from './answer-hidden.ts'

/** Words of login libraries around a refusal of Meta’s. */
export const libraryWords: readonly Entry[] = [
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
      'The library says “canceled” for every refusal it does not know. Perhaps nobody cancelled anything.',
    cause:
      'Often a token of Instagram was handed to the backend “facebook”, or the other way round.',
    who: 'developer',
    steps: [
      'Use the backend of the token’s family: EAA… is Facebook’s, IGAA… is Instagram’s.',
      'Log the answer of Meta’s host: it has message and code. Paste that here.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'django-rest-framework-social-oauth2 issue 230' },
  },
  {
    id: 'nextauth-page',
    speaker: 'Auth.js (NextAuth)',
    says: { isAround: true },
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
      'CallbackRouteError',
      'errors.authjs.dev',
    ),
    title: 'These words come from Auth.js: the cause is in the server’s log',
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
      ...met('supabase/auth issue 936', 'unable to find email with Facebook provider'),
      ...met(
        'Amazon Cognito: amplify-js issue 7240, and notes of a developer in Japanese',
        'attributes required: [email]',
      ),
      ...met('public code', 'No email returned from Facebook', 'Email not provided by Facebook'),
      ...met('dokuwiki-plugin-oauth', 'did not provide the needed user info'),
      ...met('timersys/facebook-login issue 16', 'We need your email in order to continue'),
    ],
    title: 'The login worked, and Meta gave no e-mail address',
    meaning: 'These are a library’s words. It wants an e-mail address, and Meta sent none.',
    cause:
      'The person unticked it or has only a phone number, email was not asked for, or the app has no Advanced Access for it. With “Require App Secret” on, a plugin that sends no proof gets nothing at all.',
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
    id: 'library-exchange-failed',
    speaker: 'a login library',
    // Ruby's libraries, which name no network: fb_graph issues 202 and 377, facebook_oauth issue 10.
    says: {
      message:
        /\b(?:Rack::OAuth2::Client|OAuth2)::(?:HTTP)?Error\b(?=[\s\S]{0,400}\b(?:facebook|fb_?graph|instagram))|(?:facebook|fb_?graph|instagram)[\s\S]{0,200}\b(?:Rack::OAuth2::Client|OAuth2)::(?:HTTP)?Error\b/i,
    },
    wordings: [
      ...shared(
        'Google’s OAuth2 library for Apps Script: apps-script-oauth2 issues 41 and 47',
        'Error retrieving token:',
      ),
      ...shared('wso2/product-is issue 1829', 'Failed to process Facebook Connect response'),
      ...met(
        'Ueberauth says it for every failed exchange: ueberauth_facebook issues 63 and 69',
        'The code has been used or has expired … invalid_code',
        'The code has been used or has expired',
      ),
      ...met('passport', 'Failed to obtain access token', 'Failed to fetch user profile'),
      ...met(
        'next-auth issues 3711 and 4694',
        'OPError: expected 200 OK, got: 400 Bad Request',
        'Try signing in with a different account',
      ),
      // These two stand around every failure of that library, also around a lost state.
      ...shared(
        'next-auth, also issue 411',
        'OAuthCallbackError',
        'OAUTH_CALLBACK_ERROR',
        'OAUTH_GET_ACCESS_TOKEN_ERROR',
      ),
      ...met('omniauth', 'invalid_credentials'),
      ...met(
        'Devise: Hitchlog issue 12',
        'Could not authenticate you from Facebook because "Invalid credentials"',
      ),
      ...shared('Devise', 'Could not authenticate you from Facebook because'),
      ...met(
        'cyclescape issue 200',
        'Could not find a valid mapping for path "/users/auth/facebook/callback"',
        'There was a problem signing you in with Facebook',
      ),
      ...shared(
        'ASP.NET Core: aspnetcore issue 52836, and its source',
        'An error was encountered while handling the remote login',
        'OAuth token endpoint failure',
      ),
      ...shared(
        'flutterfire issue 74, angularfire issue 2359',
        'Unsuccessful debug_token response from Facebook',
        'Error getting access token from facebook.com',
      ),
      ...shared(
        'meteor issue 3000, mondora/asteroid issue 86',
        'Failed to complete OAuth handshake with Facebook',
      ),
      ...met(
        'django-rest-auth issue 253, OperationCode/front-end issue 601',
        '{"non_field_errors":["Incorrect value"]}',
        'Failed to exchange code for access token',
      ),
      ...met('Amazon Cognito: amplify-cli issue 2082', 'Exception processing authorization code'),
      ...met('Azure AD B2C: aspnet/Security issue 1165', 'AADB2C: An exception has occured'),
      ...shared('passport-instagram issue 11', 'OAuth2Strategy._createOAuthError'),
      ...met(
        'akeeba/sociallogin issue 41',
        "You are not logged into Facebook or you didn't grant permissions for this site",
      ),
      ...met(
        'django-social-auth, ctftime.org issue 177',
        'There was an error authenticating the app',
      ),
      ...met('securesocial issue 34', 'There was an error while trying to log you in'),
      ...met('PHPoAuthLib', 'Failed to request resource. HTTP Code'),
      ...met(
        'Spring Security',
        'Could not obtain access token',
        'invalid_token_response',
        // Its older versions cannot read Meta's refusal: spring-boot-react-oauth2 demo, issue 25.
        'An error occurred reading the OAuth 2.0 Error',
      ),
      ...met(
        'django-allauth issue 2869',
        'An error occurred while attempting to login via your social network account',
        'Social Network Login Failure',
        // django-allauth issue 2609.
        "{'provider': 'facebook', 'code': 'unknown', 'exception': None}",
        'Error retrieving access token',
      ),
      ...met('Supabase', 'Unable to exchange external code'),
      ...met(
        'Auth0: auth0/docs issue 5269',
        '{"error":"unauthorized","error_description":"invalid credentials"}',
      ),
      ...met('Keycloak', 'Unexpected error when authenticating with identity provider'),
      ...met('Firebase', 'auth/invalid-credential', 'auth/internal-error'),
      ...met('Firebase for Flutter', 'firebase_auth/invalid-credential'),
    ],
    title: 'A library’s own words around a refusal of Meta’s',
    meaning: `Meta refused the exchange of the code, or the call after it. ${answerHidden}`,
    cause:
      'Most often the redirect URI differs, the secret is another app’s, or the code was used before.',
    who: 'developer',
    steps: [
      'Log what Meta’s host answered: in most libraries it is the error’s cause, body or oauthError.',
      'Paste that answer here.',
      'If it works for you and not for others: the app is in development mode, or a permission has no Advanced Access.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
]
