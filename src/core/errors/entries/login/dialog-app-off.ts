import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

const takenAway =
  '(?:disabled|restricted|suspended|deactivated|banned|deleted|removed|blocked|shut down|taken down)'
/** People tell that Meta did it. Who deletes an app from a phone is a person. */
const appTakenAway = [
  said(
    new RegExp(
      String.raw`\b(?:facebook|meta|instagram) (?:has |have |just |had )?(?:temporarily )?${takenAway}(?: \w+){0,4} (?:apps?|applications?)\b(?! (?:from|store))|\b(?:my|our|the|your) (?:\w+ ){0,2}(?:app|application) (?:was|is|has been|got|were) (?:\w+ )?${takenAway} by (?:facebook|meta|instagram)\b`,
      'i',
    ),
  ),
]

/** Refusals of the dialog because Meta has switched the app or its login off. */
export const dialogAppOff: readonly Entry[] = [
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
    id: 'dialog-implementation',
    wordings: [
      ...met(
        'passport-facebook issue 260',
        "You can't use Facebook to log into this app or website because there's an issue with its implementation of Facebook Login",
        'issue with its implementation of Facebook Login',
      ),
      ...met('react-facebook-login issue 358', "You can't use Facebook to log into this app"),
    ],
    title: 'Meta has switched the app’s login off',
    meaning:
      'Meta found a fault in the app’s settings or disabled the app, and lets nobody log in.',
    cause: 'A notice in the App Dashboard was left unanswered, or a setting does not fit any more.',
    who: 'developer',
    steps: [
      'Open the App Dashboard. Alerts and Required actions say what Meta wants.',
      'Check privacy policy, data deletion and the redirect URIs.',
      'If Meta has switched the app to Facebook Login for Business: send a config_id, or switch it back in the App Dashboard.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'passport-facebook issue 260' },
  },
  {
    id: 'dialog-app-gone',
    wordings: [
      ...met(
        'capacitor-firebase-auth issue 202',
        "Error Accessing App: We're sorry, but the application you're trying to use doesn't exist or has been disabled.",
        "application you're trying to use doesn't exist or has been disabled",
      ),
      ...met(
        'Facepager issue 211, in German',
        'Fehler beim Zugriff auf die App',
        'Leider wurde die App, die du verwenden willst, deaktiviert oder sie existiert nicht.',
      ),
      ...met(
        'Facepager issue 158, translated back by its reporter',
        "the app you are trying to use is either deactivated or doesn't exist",
        "app you're trying to use is either deactivated or doesn't exist",
      ),
    ],
    complaints: appTakenAway,
    title: 'The app was deleted, disabled or restricted by Meta',
    meaning: 'Meta’s dialog finds no usable app under this App ID. Nobody can log in with it.',
    cause:
      'A wrong client_id, an app that was deleted, or one that Meta has restricted until a review is done.',
    who: 'developer',
    steps: [
      'Compare client_id in the address with the App ID in the App Dashboard.',
      'Look at Alerts and Required actions in the App Dashboard.',
      'If the login belongs to a tool: only its makers can fix it. Ask them.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'capacitor-firebase-auth issue 202, Facepager issue 211' },
  },
  {
    id: 'dialog-onboarding',
    wordings: met('Public documentation of a partner', 'Cannot onboard customers at this time'),
    title: 'The app may not take on businesses at the moment',
    meaning: 'Facebook Login for Business stops before the person chooses anything.',
    cause: 'The business behind the app is not verified, or the app has no Advanced Access yet.',
    who: 'developer',
    steps: [
      'Verify the business in Meta’s Business settings › Security Centre.',
      'Ask for Advanced Access in App Review.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public documentation of a partner' },
  },
]
