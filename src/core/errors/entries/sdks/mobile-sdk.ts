import type { Entry } from '../../entry.ts'
import { said } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

/** Words of Meta's SDKs on phones and servers, before Graph is asked. */
export const mobileSdk: readonly Entry[] = [
  {
    id: 'sdk-not-set-up',
    speaker: 'Meta’s SDK',
    complaints: [
      said(
        /\bcrash\w{0,3}\b/i,
        /\b(?:facebook|fb|fbsdk)\b.{0,40}\b(?:log[ -]?in|sdk|auth|plugin)\b|\bfbsdk/i,
        /\b(?:app|android|ios|iphone|release|launch\w{0,3}|start\w{0,3}|build|flutter|react native|apk|simulator|device)\b/i,
      ),
    ],
    wordings: met(
      'The sources of facebook-android-sdk, facebook-ios-sdk and php-graph-sdk',
      'A valid Facebook app id must be set in the AndroidManifest.xml',
      'A valid Facebook client token must be set in the AndroidManifest.xml',
      'The SDK has not been initialized, make sure to call FacebookSdk.sdkInitialize() first.',
      'App ID not found. Add a string value with your app ID for the key FacebookAppID to the Info.plist',
      'Required "app_id" key not supplied in config',
      'Required "app_secret" key not supplied in config',
      // The Business SDK for PHP: laravel-facebook-ads issue 27.
      'An Api instance must be provided as argument or set as instance in the',
      'Invalid App Id: Must be a number or numeric string representing the application id.',
    ),
    title: 'Meta’s SDK was not given the App ID, the client token or the secret',
    meaning: 'The SDK stopped before it asked Meta. Nothing is wrong with a token or a permission.',
    cause:
      'The value is empty, has another name, or was read before the settings were loaded. Since version 13 the Android SDK wants the client token too.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Basic: copy the App ID. Advanced › Security has the client token.',
      'Android: write both into AndroidManifest.xml. iOS: FacebookAppID and FacebookClientToken in Info.plist. PHP: app_id and app_secret of the constructor. Business SDK: Api::init with App ID, secret and token, before the first call.',
      'Write the App ID as text, in quotes: as a number it may be rounded.',
    ],
    place: 'app-basic',
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The sources of Meta’s SDKs' },
  },
  {
    id: 'ios-info-plist',
    speaker: 'Meta’s iOS SDK',
    wordings: met(
      'facebook-ios-sdk, facebook-sdk-for-unity issue 206',
      'is not registered as a URL scheme. Please add it in your Info.plist',
      'is missing from your Info.plist under LSApplicationQueriesSchemes',
      'Unknown error building URL.',
    ),
    title: 'iOS: Info.plist lacks what the SDK needs to come back to your app',
    meaning: 'Without these lines the phone cannot open the login, or cannot return from it.',
    cause:
      'CFBundleURLSchemes lacks “fb” with the App ID behind it, or LSApplicationQueriesSchemes lacks fbapi and fbauth2.',
    who: 'developer',
    steps: [
      'Info.plist › CFBundleURLTypes: add the URL scheme fb<App ID>.',
      'Info.plist › LSApplicationQueriesSchemes: add fbapi, fb-messenger-share-api and fbauth2.',
      'Unity: Facebook › Edit Settings writes them. Build again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of facebook-ios-sdk, and its setup guide' },
  },
  {
    id: 'ios-no-facebook-app',
    speaker: 'iOS',
    wordings: met(
      'facebook-sdk-for-unity issue 203',
      '-canOpenURL: failed for URL: "fbauth2:/"',
      '-canOpenURL: failed for URL: "fbauth:/"',
      '-canOpenURL: failed for URL: "fbapi',
    ),
    title: 'This line is harmless: the phone has no Facebook app',
    meaning:
      'iOS writes it when the SDK looks for the Facebook app. The login then uses the browser.',
    cause: 'The simulator and many phones do not have the Facebook app.',
    who: 'nobody',
    steps: [
      'Look for another error close to it, and paste that one.',
      '“This app is not allowed to query for scheme”: add fbauth2 to LSApplicationQueriesSchemes.',
    ],
    remedies: [],
    isHollow: true,
    source: { known: 'own', where: 'iOS; facebook-sdk-for-unity issue 203' },
  },
  {
    id: 'sdk-other-user',
    speaker: 'Meta’s SDK',
    wordings: met(
      'facebook-android-sdk',
      'User logged in as different Facebook user.',
      'logged in as different Facebook user',
    ),
    title: 'The SDK still holds the token of somebody else',
    meaning:
      'The login worked for another person than the one whose token is stored, so the SDK keeps the old one.',
    cause:
      'The app asked for more permissions, and the phone is logged in to Facebook as somebody else.',
    who: 'developer',
    steps: ['Call LoginManager.getInstance().logOut() before logIn.', 'Then log in again.'],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of facebook-android-sdk' },
  },
  {
    id: 'sdk-field-warning',
    speaker: 'Meta’s Business SDK for Python',
    wordings: met(
      'airbyte issue 14788',
      'UserWarning: media does not allow field children',
      'UserWarning: … does not allow field',
    ),
    title: 'A warning of the SDK’s own list of fields: it still asks Meta',
    meaning: 'The SDK does not know the field. Meta may know it, and the call goes on.',
    cause: 'The SDK is older than the field, or the field is of another kind of object.',
    who: 'developer',
    steps: ['Look for the error that follows it, and paste that one.', 'Update the SDK.'],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The source of facebook-python-business-sdk' },
  },
  {
    id: 'android-activity-result',
    speaker: 'Meta’s Android SDK',
    wordings: met(
      'flutter-facebook-auth issue 107',
      'Unexpected call to LoginManager.onActivityResult',
    ),
    title: 'Android: the login’s result reached an app that had not begun one',
    meaning: 'The login window closed, and the SDK no longer knew about this login.',
    cause:
      'Android restarted the app while the login was open, or two libraries handle the result. With some versions every login ends so.',
    who: 'developer',
    steps: [
      'Update Meta’s SDK and the plugin around it.',
      'Register the callback before logIn, in one place, and pass onActivityResult on once.',
      'Check the package name, the activity’s class and the key hash in the App Dashboard.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'flutter-facebook-auth issue 107; the causes are from the SDK’s source',
    },
  },
  {
    id: 'sdk-connection',
    speaker: 'Meta’s Android SDK',
    wordings: met(
      'facebook-android-sdk',
      'CONNECTION_FAILURE: CONNECTION_FAILURE',
      'com.facebook.FacebookException: net::ERR',
      'net::ERR_CACHE_MISS',
    ),
    title: 'The phone did not reach Meta',
    meaning: 'The login page did not load. Meta was not asked.',
    cause:
      'No network, a blocker or VPN in between, a wrong clock, or an app without the permission android.permission.INTERNET.',
    who: 'person',
    steps: [
      'Open facebook.com in the phone’s browser.',
      'Developers: write the INTERNET permission into AndroidManifest.xml.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'The source of facebook-android-sdk' },
  },
]
