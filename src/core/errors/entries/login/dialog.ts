import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'
import {
  appNotActiveElsewhere,
  cantLoadUrlElsewhere,
  featureUnavailableElsewhere,
  urlBlockedElsewhere,
} from './dialog-languages.ts'

export const dialog: readonly Entry[] = [
  {
    id: 'dialog-url-blocked',
    says: { ownCodes: [1349168] },
    title: 'Meta does not know the redirect URI',
    more: 'URL Blocked',
    meaning: 'Facebook does not send anybody to an address that the app has not registered.',
    cause:
      'Meta compares character by character: http or https, www, the slash at the end, and all after it.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured from the page of facebook.com',
        'URL Blocked: This redirect failed because the redirect URI is not whitelisted',
        'redirect URI is not whitelisted',
        'URL Blocked',
      ),
      ...met('Meta’s newer wording', 'redirect URI is not white-listed'),
      ...met('A forum’s translated words', 'URI is not included in the whitelist'),
      ...urlBlockedElsewhere,
    ],
    steps: [
      'Copy the redirect URI from Keytag’s start screen.',
      'App Dashboard › Facebook Login for Business › Settings › Valid OAuth Redirect URIs: paste it and save.',
      'Check that “Client OAuth login” and “Web OAuth login” are on.',
    ],
    place: 'login-settings',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example:
      'URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and redirects with its number',
    },
    world: 'dialog-url-blocked',
  },
  {
    id: 'dialog-cant-load-url',
    says: { ownCodes: [1349048] },
    title: 'Meta does not know this site’s domain',
    more: 'Can’t Load URL',
    meaning: 'The app does not know the domain of the redirect URI at all.',
    cause:
      'The address is missing from App Domains in the app’s basic settings, or from the list of redirect URIs.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured from the page of facebook.com',
        "Can't Load URL: The domain of this URL isn't included in the app's domains",
        "domain of this URL isn't included in the app's domains",
        "Can't Load URL",
      ),
      ...cantLoadUrlElsewhere,
    ],
    steps: [
      'App Dashboard › App settings › Basic › App domains: add the domain.',
      'Add the redirect URI under Facebook Login for Business › Settings too.',
      'If both are there already: send a config_id in place of scope. Two developers got these words without one.',
    ],
    place: 'app-basic',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example: "Can't Load URL: The domain of this URL isn't included in the app's domains.",
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and redirects in Spanish and French',
    },
    world: 'dialog-cant-load-url',
  },
  {
    id: 'dialog-invalid-scopes',
    title: 'Invalid Scopes: the dialog does not know a permission',
    meaning:
      'The names after “Invalid Scopes” are not permissions of this dialog, or the app may not ask for them.',
    cause:
      'instagram_business_… belong to Instagram Login, instagram_… and pages_… to Facebook Login. A use case that was not added, or a retired name, does it too.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured: fb-instant-articles issue 102 and others',
        'Invalid Scopes: pages_manage_instant_articles, pages_show_list. This message is only shown to developers',
        'Invalid Scopes',
        'Users of your app will ignore these permissions if present',
      ),
      ...met(
        'ng-cordova-facebook-example issue 29',
        'Facebook returned error_code=100:Invalid permissions',
      ),
      ...met('An answer to a question on Stack Overflow', 'Unsupported scope: … Supported scopes'),
    ],
    steps: [
      'Take the named permissions out of what is asked for, or change the family.',
      'In the App Dashboard, add them to the use case.',
      'People without a role on the app never see this: Meta drops the names for them silently.',
    ],
    place: 'app-review',
    remedies: ['start-again'],
    retry: 'no',
    example:
      'Invalid Scopes: pages_manage_instant_articles, pages_show_list. This message is only shown to developers. Users of your app will ignore these permissions if present.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows',
    },
    world: 'dialog-invalid-scopes',
  },
  {
    id: 'dialog-app-not-active',
    says: { ownCodes: [1349126] },
    title: 'Your app is not active',
    more: 'it is in development mode',
    meaning:
      'Meta’s dialog refused the login. The app is not live, and the person has no role on it.',
    cause:
      'Only people with a role on the app may log in while it is in development. “App not set up” is the older page for the same.',
    who: 'developer',
    wordings: [
      ...met('base44devs.com', 'this app is not available', 'you cannot use this app at this time'),
      ...met(
        'Captured from the page of facebook.com, and redirects',
        'App not active: This app is not accessible right now and the app developer is aware of the issue',
        'App not active',
        'This app is not accessible right now',
        'This app is not currently accessible and the app developer is aware of the issue',
        'App Not Setup',
        'App not set up',
        'This app is still in development mode',
        'developers of this app have not set up this app properly for Facebook Login',
      ),
      ...appNotActiveElsewhere,
      ...met(
        'Public code',
        "Application Unavailable: The application you're trying to use is either no longer available or access is restricted",
      ),
    ],
    steps: [
      'To test: open App roles and add the person as a tester. They must accept.',
      'For everybody: switch the app to Live.',
      'Log in again.',
    ],
    place: 'app-roles',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example:
      'App not active: This app is not accessible right now and the app developer is aware of the issue.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and three redirects',
    },
    world: 'dialog-app-not-active',
  },
  {
    id: 'dialog-feature-unavailable',
    says: { ownCodes: [1349220] },
    title: 'Your app is not ready for this login',
    more: 'Feature Unavailable',
    meaning:
      'Meta speaks of “updating additional details”. In fact the app’s settings are not complete.',
    cause:
      'No Advanced Access for public_profile (and email, where asked for), or a missing privacy policy, icon or category.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured redirects and pages',
        'Feature Unavailable: Facebook Login is currently unavailable for this app',
        'Feature Unavailable',
        'Facebook Login is currently unavailable for this app',
        "Sorry, this feature isn't available right now",
      ),
      ...featureUnavailableElsewhere,
    ],
    steps: [
      'App Dashboard › App Review › Permissions and features: get Advanced Access for public_profile and email.',
      'App settings › Basic: fill in privacy policy, icon and category.',
      'Then log in again.',
    ],
    place: 'app-review',
    remedies: ['log-in-again', 'start-again'],
    retry: 'no',
    example:
      'Feature Unavailable: Facebook Login is currently unavailable for this app, since we are updating additional details for this app.',
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows, and a redirect',
    },
    world: 'dialog-feature-unavailable',
  },
  {
    id: 'dialog-feature-paused',
    says: { ownCodes: [1349186] },
    wordings: [
      ...met('One captured redirect, in Indonesian', 'Fitur Tidak Tersedia'),
      ...met('The same in English', 'This feature is temporarily unavailable'),
    ],
    title: 'Meta has switched this login off for now',
    more: 'Feature temporarily unavailable',
    meaning: 'The dialog says that the feature is unavailable for the moment. No token was made.',
    cause:
      'One app met it. It asked for Page permissions and had Advanced Access to none of them. Meta’s words name no cause.',
    who: 'developer',
    steps: [
      'Compare what is asked for with App Dashboard › App Review › Permissions and features.',
      'Ask only for what the app has, or add the missing permission to the use case.',
      'If all is there, wait some hours and log in again.',
    ],
    place: 'app-review',
    remedies: ['log-in-again', 'start-again'],
    retry: 'later',
    example:
      'error_code=1349186&error_message=Fitur+Tidak+Tersedia%3A+Fitur+ini+untuk+sementara+tidak+tersedia',
    source: { known: 'captured', where: 'One captured redirect, in Indonesian' },
    world: 'returns-feature-paused',
  },
  {
    id: 'dialog-refused',
    says: { message: /(?<![\w-])error_code=1349\d{3}(?!\d)/i, isAround: true },
    title: 'Meta’s dialog refused the login',
    meaning: 'The dialog failed and sent the person back. No token was made.',
    cause:
      'Its number is not one that Keytag knows. Often the app’s settings do not fit, or the person has no role on the app.',
    who: 'developer',
    steps: [
      'Read Meta’s words, in the language of the person who logged in.',
      'Check in the App Dashboard that the app is live, or that the person has a role on it.',
      'Check the redirect URI and the app’s domains.',
      'Log in again.',
    ],
    place: 'app-basic',
    remedies: ['log-in-again', 'start-again'],
    retry: 'later',
    example: 'https://example.com/callback/?error_code=1349999&error_message=Something+else',
    source: { known: 'inferred', where: 'The form of the captured redirects with a known number' },
    world: 'returns-unknown-number',
  },
]
