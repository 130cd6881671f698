import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Further refusals of the dialogs. Most have no number of their own. */
export const dialogMore: readonly Entry[] = [
  {
    id: 'dialog-invalid-scopes-openid',
    says: { near: ['openid'] },
    wordings: met('react-native-fbsdk-next issue 388', 'Invalid Scopes'),
    example: 'Invalid Scopes: public_profile, email, openid.',
    title: 'Invalid Scopes with openid: the app has Facebook Login for Business',
    meaning:
      'public_profile, email and openid are right for Facebook Login. Facebook Login for Business takes none of them by name.',
    cause: 'The app was made as a Business app, and the code uses the ordinary Facebook Login.',
    who: 'developer',
    steps: [
      'To log people in: add the product “Facebook Login” to the app in place of “Facebook Login for Business”.',
      'To reach Pages: make a configuration, and send its config_id in place of scope.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'react-native-fbsdk-next issue 388' },
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
    id: 'dialog-invalid-app-id',
    wordings: met(
      'Public code; facebook.com/oauth/error',
      'Invalid App ID: The provided app ID does not look like a valid app ID.',
      'The provided app ID does not look like a valid app ID',
      'PLATFORM__INVALID_APP_ID',
      'The parameter app_id is required',
    ),
    title: 'Meta’s dialog does not know the App ID',
    meaning: 'The value of client_id is not the ID of a Meta app.',
    cause:
      'A placeholder or an empty setting (None, undefined), a number that lost digits, or the Instagram app ID.',
    who: 'developer',
    steps: [
      'Look at client_id in the address of the login.',
      'Compare it with the App ID at the top of the App Dashboard.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public code, and the address of Meta’s error page' },
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
    title: 'The app was deleted, disabled or restricted by Meta',
    meaning: 'Meta’s dialog finds no usable app under this App ID. Nobody can log in with it.',
    cause:
      'A wrong client_id, an app that was deleted, or one that Meta has restricted until a review is done.',
    who: 'developer',
    steps: [
      'Compare client_id in the address with the App ID in the App Dashboard.',
      'Look at Alerts and Required actions in the App Dashboard.',
      'If the login belongs to a tool: only its makers can mend it. Ask them.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'capacitor-firebase-auth issue 202, Facepager issue 211' },
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
    id: 'facebook-content-gone',
    wordings: met(
      'Facebook-For-OpenCart issue 295',
      "Sorry, this content isn't available right now",
      "This content isn't available right now",
      "This content isn't available at the moment",
    ),
    title: 'Facebook does not show this page to the account that is logged in',
    meaning:
      'These are the words of facebook.com for a page that is gone, or that this account may not see.',
    cause:
      'The browser has another account logged in, the account has to confirm its identity first, or the Page or app was deleted.',
    who: 'person',
    steps: [
      'Open facebook.com, look which account is logged in, and follow its notices.',
      'Check that the Page and the app still exist, and that this account has a role there.',
      'Then begin the login again.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Facebook-For-OpenCart issue 295' },
  },
  {
    id: 'app-id-rounded',
    wordings: met('yii2-authclient issue 87', 'Invalid App ID 1.044835902206E 15'),
    title: 'The App ID was turned into a rounded number',
    meaning: 'An App ID has 15 or 16 digits. As a number in scientific notation it has lost some.',
    cause: 'The ID stands in a configuration without quotes, or went through a spreadsheet.',
    who: 'developer',
    steps: [
      'Write the ID in quotes, as text.',
      'Copy it again from the App Dashboard. The lost digits cannot be restored.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'yii2-authclient issue 87' },
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
  {
    id: 'dialog-needs-permission',
    title: 'This app needs at least one supported permission',
    meaning:
      'Facebook Login for Business shows no dialog for these permissions. email and public_profile alone are not enough.',
    cause:
      'Nothing else was asked for, or the app may ask this person for nothing else: the other permissions have no Advanced Access, and the person has no role on the app.',
    who: 'developer',
    wordings: [
      ...met(
        'facebook-ios-sdk issue 2454, vue3-facebook-login issue 10',
        "this app isn't available yet",
        "this app isn't available",
      ),
      ...met(
        'flutter-facebook-auth issue 427 and others',
        "It looks like this app isn't available. This app needs at least one supported permission",
        'This app needs at least one supported permission',
        'This app needs at least supported permission',
        "It looks like this app isn't available",
        "looks like app isn't available",
      ),
    ],
    steps: [
      'Ask for at least one more permission, for example pages_show_list. Or send the ID of a configuration.',
      'Give the person a role on the app, or ask for Advanced Access in App Review.',
    ],
    place: 'app-review',
    remedies: ['start-again'],
    retry: 'no',
    example:
      "It looks like this app isn't available. This app needs at least one supported permission.",
    source: {
      known: 'reported',
      where:
        'Developers’ issues; Meta documents that Facebook Login for Business wants one more permission',
    },
    world: 'dialog-needs-permission',
  },
  {
    id: 'dialog-insecure-login',
    says: { ownCodes: [1349187] },
    title: 'The page is not on https',
    more: 'Insecure Login Blocked',
    meaning: 'Meta does not send tokens to http addresses.',
    cause: 'The redirect URI begins with http. Only localhost is let through.',
    who: 'developer',
    wordings: [
      ...met(
        'Captured in 2018 and 2021',
        "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page",
        'Insecure Login Blocked',
        "isn't using a secure connection to transfer information",
        'from an insecure page. Try re-loading the page as https',
      ),
    ],
    steps: ['Open Keytag over https.', 'Register the redirect URI with https.'],
    place: 'login-settings',
    remedies: ['start-again'],
    retry: 'no',
    example:
      "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
    source: {
      known: 'captured',
      where: 'Captured from the page that facebook.com shows (2018 and 2021 in two wordings)',
    },
    world: 'dialog-insecure-login',
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
