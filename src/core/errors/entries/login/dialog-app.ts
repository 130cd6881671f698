import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'
import { appNotActiveElsewhere, featureUnavailableElsewhere } from './dialog-languages.ts'

/** Refusals of the dialog for the state of the app: not active, not ready, of the wrong type. */
export const dialogApp: readonly Entry[] = [
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
        "This app isn't accessible right now",
        'This app is not currently accessible and the app developer is aware of the issue',
        'App Not Setup',
        'App not set up',
        'This app is still in development mode',
        'this app still is in development mode',
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
    id: 'dialog-app-data',
    wordings: met(
      'social-app-django issue 41, in French',
      'Un problème est survenu lors de la récupération des données pour l’application que vous avez demandée',
      'Cette application n’est peut-être pas valide ou une défaillance temporaire a eu lieu',
    ),
    title: 'Meta’s dialog could not load the app for this person',
    meaning: 'The dialog stopped before anybody could choose anything. No token was made.',
    cause:
      'The App ID is wrong, the app is not open to this person (development mode, country or age), or Meta had a short fault. Its reporter got through with another account.',
    who: 'developer',
    steps: [
      'Compare client_id in the address with the App ID in the App Dashboard.',
      'Check that the app is live, or give the person a role on it.',
      'Try again after some minutes.',
    ],
    place: 'app-roles',
    remedies: ['log-in-again'],
    retry: 'later',
    source: { known: 'reported', where: 'social-app-django issue 41; the causes are a guess' },
  },
  {
    id: 'dialog-wrong-app-type',
    title: '“Sorry, something went wrong”: the app is of the wrong type',
    meaning:
      'This is Facebook’s most general error page. With Instagram permissions its usual cause is the type of the app.',
    cause: 'Only apps of the type Business can offer instagram_basic.',
    who: 'developer',
    wordings: [
      ...met(
        'instagram-graph-api-php-sdk issue 1',
        "Sorry, something went wrong. We're working on getting this fixed",
        'Sorry, something went wrong',
      ),
    ],
    steps: [
      'Create an app of the type Business, with “Instagram › API setup with Facebook login” and “Facebook Login for Business”.',
      'If it is one already: try again later, it may be a real fault.',
    ],
    remedies: ['start-again'],
    retry: 'later',
    example: "Sorry, something went wrong. We're working on getting this fixed as soon as we can.",
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows; solved by a Business app',
    },
    world: 'dialog-wrong-app-type',
  },
]
