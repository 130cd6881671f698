import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

/** Words of login libraries about their own settings, and about the steps after Meta's dialog. */
export const loginLibraries: readonly Entry[] = [
  {
    id: 'library-not-set-up',
    speaker: 'a login library',
    wordings: [
      ...met(
        'django-allauth issue 1183',
        'SocialApp matching query does not exist',
        'SocialApp.DoesNotExist',
      ),
      ...met(
        'passport-facebook-token issue 40, and the source of passport-oauth2',
        'OAuth2Strategy requires a authorizationURL option',
        'OAuth2Strategy requires a clientID option',
      ),
      ...met(
        'The source of Laravel Socialite',
        'Missing required configuration keys [client_id, client_secret, redirect] for [FacebookProvider] OAuth provider',
        'Missing required configuration keys … OAuth provider',
      ),
      ...met('xagent issue 736', 'OAuth provider not configured'),
      ...met('The source of ASP.NET Core', "The 'AppId' option must be provided"),
      ...met('The source of python-social-auth', 'Missing backend "facebook" entry'),
      ...met(
        'rfb-loyalty issue 18, and the source of JHipster',
        'Cannot configure FacebookConnectionFactory id or secret null',
      ),
    ],
    title: 'The library was not given the App ID and the secret',
    meaning: 'These are the words of a library or a tool. It stopped before it asked Meta.',
    cause:
      'The settings are empty, have another name, or were read before the environment was loaded.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Basic: copy the App ID and the app secret.',
      'Write both into the settings of the library, on the server that runs it.',
      'django-allauth: enter them in the admin under “Social applications”, and choose the site there too.',
      'Start the server again.',
    ],
    place: 'app-basic',
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The sources of these libraries' },
  },
  {
    id: 'library-profile-failed',
    speaker: 'a login library',
    wordings: [
      // These stand around Meta's words as well, where the program shows them.
      ...shared(
        'meteor/accounts issue 21, hybridauth issue 794',
        'Failed to fetch identity from Facebook',
        'User profile request failed',
      ),
      ...shared('passport-facebook-token issue 72', 'passport-facebook-token/lib/index.js'),
      ...shared(
        'spring-security issues 6017 and 9292',
        'An error occurred while attempting to retrieve the UserInfo Resource',
        'invalid_user_info_response',
      ),
      ...met(
        'spring-security issue 6017',
        'no suitable HttpMessageConverter found for response type',
      ),
      ...met(
        'moodle-auth_googleoauth2 issues 184 and 218',
        'succeed to connect to the selected provider but failed to retrieve your user details',
        'faileduserdetails',
      ),
      ...met('wordpress-social-login issue 220', 'Facebook returned an invalid user id'),
      ...met(
        'Supabase: nuxt-modules/supabase pull request 444',
        'Error getting user profile from external provider',
      ),
      ...met(
        'flutterfire issue 9736',
        "Unable to retrieve user's identity from facebook.com response",
      ),
    ],
    title: 'The token came, and the call for the profile failed',
    meaning:
      'These are a library’s words. The login and the exchange worked. The call of /me behind them did not give what the library wanted.',
    cause:
      '“Require App Secret” is on and the library sends no proof, a field in the call needs a permission, or the library is too old for Meta’s answer.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Advanced: look at “Require App Secret”. Three developers were helped by switching it off. Sending appsecret_proof is the safer way.',
      'Ask /me only for id, name, email and picture.',
      'Update the library. Spring Security before 5.1.2 does not take Meta’s “text/javascript”.',
      'If it began without any change of yours, wait a day. Meta has had this fault.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'The issues named beside the words' },
  },
  {
    id: 'library-no-connection',
    says: { near: ['socketerrorlistener', 'econnrefused', 'enotfound', 'eai_again', 'econnreset'] },
    speaker: 'a login library',
    wordings: met(
      'passport-facebook issue 216',
      'Failed to obtain access token',
      'Failed to fetch user profile',
      'at TLSSocket.socketErrorListener',
    ),
    example: 'InternalOAuthError: Failed to obtain access token … at TLSSocket.socketErrorListener',
    title: 'The library’s server did not reach Meta',
    meaning: 'The exchange broke on the network. Meta did not refuse anything.',
    cause: 'No way out of the server’s network, a proxy, a wrong DNS, or a short fault.',
    who: 'developer',
    steps: [
      'On that server: curl -I https://graph.facebook.com. An answer of any status means that the way is open.',
      'Behind a proxy: give the library an agent that uses it.',
      'Log in again for a fresh code.',
    ],
    remedies: ['log-in-again'],
    retry: 'later',
    source: { known: 'reported', where: 'passport-facebook issue 216' },
  },
  {
    id: 'exchange-unread',
    speaker: 'a login library',
    wordings: [
      ...met(
        'devise issue 4478',
        'invalid_credentials: OAuth2::Error, : {"access_token":',
        'OAuth2::Error, : {"access_token":',
      ),
      ...met('pxa_social_feed issue 105', '"expires" is not set on the token'),
      ...met(
        'scribejava issue 752',
        'Can\'t extract a token from this: \'{"access_token"',
        "Can't extract a token from this: 'access_token",
      ),
      ...met(
        'SimpleAuthentication issue 60',
        "Retrieved a Facebook Access Token but it doesn't contain both the access_token and expires_on parameters",
        'it doesn’t contain both the access_token and',
      ),
      ...met(
        'grails-spring-security-facebook issue 95',
        'Invalid response part: {"access_token":',
        'No access_token in response: {"access_token":',
        'No expires in response: {"access_token":',
      ),
      ...met(
        'The source of rauth: erpnext issue 8294',
        'Decoder failed to handle … with data as returned by provider … Provider returned: {"access_token":',
      ),
    ],
    title: 'Meta gave a token, and the library could not read the answer',
    meaning: 'The exchange worked. The library took Meta’s good answer for an error.',
    cause: 'The library is from before March 2017. Meta has answered in JSON since then.',
    who: 'developer',
    steps: [
      'Update the library. For Rails: omniauth-facebook, omniauth-oauth2 and oauth2.',
      'If the token is in a log that others see, remove the app’s access at facebook.com.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'devise issue 4478; the cause is a guess' },
  },
  {
    id: 'psa-wants-code',
    speaker: 'python-social-auth',
    wordings: met(
      'social-app-django issue 145',
      'Missing needed parameter code',
      'Missing needed parameter state',
    ),
    title: 'The library waits for a code, and none was sent',
    meaning:
      'These are the words of python-social-auth. This address of your server ends a login in the browser, which brings a code.',
    cause: 'A phone or a page sent an access token there, or the redirect lost its query.',
    who: 'developer',
    steps: [
      'With a token in hand: send it to the address for tokens, convert-token or do_auth.',
      'With a redirect: look whether code and state are still in the address that arrives.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'social-app-django issue 145' },
  },
  {
    id: 'id-token-issuer',
    speaker: 'openid-client, the library of Auth.js',
    wordings: met(
      'next-auth issue 4740',
      'unexpected iss value, expected undefined, got: https://www.facebook.com',
      'unexpected iss value, expected undefined',
    ),
    title: 'The library checks an ID token without knowing its issuer',
    meaning:
      'The login worked. The provider is told to read an ID token, and not who must have made it.',
    cause: 'idToken: true was added to the provider Facebook, which needs none.',
    who: 'developer',
    steps: [
      'Take idToken: true out of the provider’s options.',
      'If you need the ID token, set issuer to https://www.facebook.com beside it.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'next-auth issue 4740; the second step is a guess' },
  },
]
