import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

/** Words of services that take Facebook’s login over for an app. */
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
]
