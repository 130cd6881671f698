import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Names that the plugins for React Native give to their native side, and its calls. */
const nativeNames = [
  'logInWithPermissions',
  'logInWithReadPermissions',
  'logInWithReadPermissionsAsync',
  'getCurrentAccessToken',
  'FBLoginManager',
  'FBAccessToken',
  'FBGraphRequest',
  'FBSettings',
]

/** How JavaScript says that the native side is not there, in old and new engines. */
const nativeMissing = nativeNames.flatMap(name => [
  `Cannot read property '${name}' of undefined`,
  `Cannot read property '${name}' of null`,
  `Cannot read properties of undefined (reading '${name}')`,
  `Cannot read properties of null (reading '${name}')`,
])

/** The login inside an app on a phone, and the services that such an app hands its token to. */
export const phoneLogins: readonly Entry[] = [
  {
    id: '1675030',
    says: { ownCodes: [1675030] },
    wordings: [
      ...met(
        'flutter_facebook_login issue 159, capacitor-community/facebook-login issue 15',
        'SERVER_ERROR: [code] 1675030 [message]: Error performing query.',
      ),
      ...met('flutter-facebook-auth issue 11, in French', 'Erreur lors de l’envoi de la requête'),
    ],
    title: 'The Facebook app on the phone refused the login',
    meaning: 'It is the most general refusal of the Facebook app. Its words name no cause.',
    cause:
      'Developers found: the person has no role on an app in development mode, a permission that the app may not ask for, or an app that Meta has restricted.',
    who: 'developer',
    steps: [
      'Check that the app is live, or give the person a role on it. They must accept.',
      'Ask only for public_profile and email. If that works, the other permission is at fault.',
      'App Dashboard: read Alerts and Required actions.',
      'Check the package name and the key hash under App settings › Basic › Android.',
    ],
    place: 'app-roles',
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'flutter_facebook_login issue 159, react-native-fbsdk-next issues 128 and 398',
    },
  },
  {
    id: 'plugin-not-built-in',
    speaker: 'Capacitor, Cordova, Flutter or React Native',
    wordings: [
      ...met(
        'capacitor-community/facebook-login issue 55',
        'plugin is not implemented on',
        '"code":"UNIMPLEMENTED"',
      ),
      ...met(
        'flutter-facebook-auth issue 11',
        'No implementation found for method login on channel',
        'MissingPluginException',
        'FacebookAuth is not a constructor',
      ),
      ...met(
        'React Native and Cordova',
        ...nativeMissing,
        'facebookConnectPlugin is not defined',
        'cordova_not_available',
        'plugin_not_installed',
      ),
      ...met(
        'react-native-fbsdk issues 592 and 615, react-native-fbsdk-next issue 518',
        'no FBLoginManager in NativeModules',
        'Could not invoke FBLoginManager',
        'FBLoginManager … was called with … arguments',
        'null is not an object (evaluating FBLoginManager',
        'null is not an object (evaluating FBAccessToken',
        'undefined is not an object (evaluating LoginManager',
        'undefined is not an object (evaluating FBLoginManager',
        'undefined is not an object (evaluating FBSDK',
      ),
    ],
    title: 'The login plugin is not built into the app',
    meaning: 'The page called a plugin that this build does not have. Meta was not asked.',
    cause:
      'The app was not rebuilt after the plugin was added, the plugin’s instructions are for another version, or it runs where no such plugin exists: a browser, Expo Go.',
    who: 'developer',
    steps: [
      'Follow the plugin’s instructions for the version that is installed.',
      'Sync and rebuild the app. Capacitor: npx cap sync. iOS: pod install.',
      'Stop the app and start it again. A hot reload adds no plugin.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'The issues named beside the words' },
  },
  {
    id: 'sdk-login-renamed',
    speaker: 'React Native',
    wordings: met(
      'animavita pull request 23, react-native-fbsdk issue 566, react-native-fbsdk-next issue 274',
      'logInWithReadPermissions is not a function',
      'logInWithPublishPermissions is not a function',
      "Property 'logInWithReadPermissions' does not exist",
      'missing logInWithReadPermissions',
      'missing the logInWithReadPermissions',
    ),
    title: 'The login of the React Native plugin has another name now',
    meaning: 'Version 1 of react-native-fbsdk made one call of two. Meta was not asked.',
    cause: 'The code, or the example that it follows, was written for an older version.',
    who: 'developer',
    steps: [
      "Call LoginManager.logInWithPermissions(['public_profile', 'email']). It asks for what you name, and for no more.",
      'Use react-native-fbsdk-next: the plugin of the old name is no longer kept.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'The issues named beside the words' },
  },
  {
    id: 'android-versions-clash',
    speaker: 'Android',
    wordings: met(
      'react-native-facebook-login issue 267, facebook-sdk-for-unity issue 571',
      'java.lang.NoSuchMethodError: No virtual method',
      'java.lang.NoSuchMethodError',
      'java.lang.NoClassDefFoundError',
    ),
    title: 'Two libraries of the Android build do not fit together',
    meaning: 'The app stopped because a class or a method is not in the build. Meta was not asked.',
    cause: 'Meta’s SDK expects another version of a library than the one that was built in.',
    who: 'developer',
    steps: [
      'Read the class in the error’s first line: it names the library.',
      'Set one version of it for the whole build. For CustomTabsIntent it is androidx.browser.',
      'Update Meta’s SDK and the plugin around it, and build again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'react-native-facebook-login issue 267' },
  },
  {
    id: 'limited-login',
    speaker: 'a login plugin',
    wordings: [
      ...met(
        'flutter_login_facebook issue 112',
        'isLimitedLogin: true',
        '[WARNING] Nonce is not match. Expected',
      ),
      ...met('cordova-plugin-fbsdk issue 14', 'limited.facebook.com'),
    ],
    title: 'This was a Limited Login: its token does not open Graph',
    meaning:
      'The login on the iPhone worked. Without the permission to track, Meta’s SDK gives no access token that Graph or your server can use.',
    cause:
      'The person said no to tracking, or the app never asked. Since version 17 of the iOS SDK that decides.',
    who: 'developer',
    steps: [
      'Ask for App Tracking Transparency before the login. Where it is allowed, the token works.',
      'Where it is refused: take the authentication token (it begins eyJ) and check its signature on your server.',
      'If that token is missing, give the login a nonce, and update the plugin.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'flutter_login_facebook issue 112, facebook-ios-sdk issue 2401',
    },
  },
  {
    id: 'firebase-token-refused',
    speaker: 'Firebase',
    wordings: [
      ...met(
        'flutterfire issue 10940, react-native-firebase issue 7126',
        'Invalid access_token, error code 43',
      ),
      ...met('firebase-js-sdk issue 1535', 'Invalid headless request url'),
      ...met(
        'flutterfire issue 1119',
        'sign_in_failed, FIRAuthErrorDomain, An internal error has occurred',
      ),
    ],
    title: 'Firebase could not use the Facebook token that it was given',
    meaning: 'These are Firebase’s words. The login at Facebook worked.',
    cause:
      'On an iPhone it is often a Limited Login, whose token is not an access token. Otherwise Meta has restricted the app, or Firebase has another app’s ID and secret.',
    who: 'developer',
    steps: [
      'iPhone with Limited Login: use OAuthProvider(“facebook.com”) with the ID token and the raw nonce. Give Facebook the SHA-256 of that nonce.',
      'Compare the App ID and the secret in Firebase › Authentication › Facebook with the App Dashboard.',
      'JavaScript: call FacebookAuthProvider.credential(token) without “new”.',
      'App Dashboard: read Alerts and Required actions.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'flutter-facebook-auth issue 397, firebase-js-sdk issue 1535; the rest is a guess',
    },
  },
  {
    id: 'parse-auth-invalid',
    speaker: 'Parse Server',
    wordings: met(
      'parse-server issues 82, 475, 2569 and 4288',
      'Facebook auth is invalid for this user',
      'Failed to validate this access token with Facebook',
      'error 251: The supplied Facebook session token is expired or invalid.',
      'The supplied Facebook session token is expired or invalid',
    ),
    title: 'Parse Server does not accept the Facebook token',
    meaning:
      'These are the words of Parse Server, and 101 is its own number. In Graph 101 means something else.',
    cause:
      'The token is of an app that is not in the server’s list of App IDs, “Require App Secret” is on, or the token is one of Limited Login.',
    who: 'developer',
    steps: [
      'Parse Server: write the App ID into auth › facebook › appIds, as text.',
      'App Dashboard › App settings › Advanced: switch “Require App Secret” off, or give Parse Server the app secret.',
      'Inspect the token here: its app must be the same.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'parse-server issue 82, parse-php-sdk issue 391' },
  },
]
