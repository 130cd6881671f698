import { graphVersion } from '../../../graph-version.ts'
import type { Entry } from '../../entry.ts'
import { said, shown } from '../../symptoms/complaint.ts'
import { met } from '../../wordings.ts'

const loginInApp = /\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed|ing)?[ -]?in\b|\bfacebook\b|\bfb\b/i
const release =
  /\b(?:releas\w{0,4}|signed|play ?store|google play|internal testing|production (?:build|apk|app)|apk|aab|bundle)\b/i
const failsThere = /\bnot\b|n['’]t\b|\b(?:fail|error|issue|problem|stop|crash|cancel)\w*/i
const keyHash = /\b(?:android )?(?:key[ _-]?hash(?:es)?|hash[ _-]?keys?)\b/i
/** People tell of the hash, of the signed build, or of the Facebook app that makes the difference. */
const keyHashTold = [
  said(
    keyHash,
    /\b(?:invalid|wrong|missing|mismatch\w{0,2}|error|match|problem|issue|configur\w{2,3})\b|\bnot?\b|n['’]t\b/i,
  ),
  shown(/^[\s\S]{0,400}$/, keyHash, failsThere),
  said(/\b(?:debug|emulator|develop\w{2,5})\b/i, release, failsThere, loginInApp),
  said(
    /\bwith(?:out)? (?:the )?facebook app\b|\bfacebook app\b.{0,30}\b(?:installed|uninstalled|deleted|removed)\b|\b(?:install|uninstall|delete|remove)\w{0,2} (?:the )?facebook app\b/i,
    /\b(?:works?|working|fine|fails?|failing|lets?)\b/i,
    loginInApp,
  ),
]

/** A setting of the app in the App Dashboard, or the app’s ID in a program, stops the call or the login. */
export const appSettings: readonly Entry[] = [
  {
    id: 'app-id-of-sdk',
    wordings: met('facebook-ios-sdk issue 1087', 'Top level app id is invalid'),
    title: 'The SDK starts with a wrong App ID',
    meaning: 'Meta’s SDK sends the App ID with its first call, and Meta knows no app under it.',
    cause:
      'FacebookAppID in Info.plist (iOS) or facebook_app_id in strings.xml (Android) is missing, a placeholder, or another number.',
    who: 'developer',
    steps: [
      'Copy the App ID from the top of the App Dashboard into the app’s settings.',
      'Write it as text. The URL scheme is fb and the same number.',
      'Do not change the token: this call has none.',
    ],
    remedies: [],
    retry: 'no',
    example: 'message = "Top level app id is invalid"; type = GraphBatchException;',
    source: { known: 'reported', where: 'facebook-ios-sdk issue 1087' },
  },
  {
    id: '200-app-id',
    says: { code: 200 },
    wordings: met('airbyte issue 26679', '(#200) Provide valid app ID', 'Provide valid app ID'),
    title: 'The call needs the ID of an app that the token belongs to',
    meaning: 'Meta found no app, or another app than the token’s.',
    cause:
      'The token comes from another app than the App ID in the call, or the tool’s own app may no longer call this.',
    who: 'developer',
    steps: [
      'Inspect the token: compare its app with the App ID in your settings.',
      'If a tool made the call with its own app: connect the account in the tool again.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'airbyte issue 26679; the cause is a guess' },
  },
  {
    id: 'android-key-hash',
    says: { ownCodes: [1349195] },
    wordings: met(
      'react-native-fbsdk issues 304 and 513',
      'Invalid key hash. The key hash … does not match any stored key hashes',
      'does not match any stored key hashes',
      'remote_app_id does not match stored id',
      'This app has no Android Key hashes configured',
    ),
    complaints: keyHashTold,
    title: 'Android: the app’s key hash is not registered',
    meaning:
      'The Facebook app on the phone checks who signed your app. Meta has no such signature on its list.',
    cause:
      'The release build, a debug build and Google Play’s own signing each have another hash. Without the Facebook app on the phone, nobody checks it.',
    who: 'developer',
    steps: [
      'Copy the hash from the message itself: it is the right one.',
      'App Dashboard › App settings › Basic › Android › Key hashes: add it, and keep the others.',
      'With Play App Signing: add the hash of Google’s key too.',
    ],
    place: 'app-basic',
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Developers’ issues about Android' },
  },
  {
    id: 'dialog-jssdk-off',
    wordings: met(
      'chatwoot issue 3510',
      'JSSDK Option is Not Toggled',
      'toggle the "Login with Javascript SDK" Option to Yes',
      'JSSDK Unknown Host domain',
      'JSSDK Not Supported',
    ),
    title: 'The app does not allow the login with Meta’s JavaScript SDK',
    meaning:
      'Your page opened the login with Meta’s JavaScript SDK, and the app has that switched off.',
    cause: 'The switch is off in a new app, or your page’s domain is not on its list.',
    who: 'developer',
    steps: [
      'App Dashboard › Facebook Login › Settings: switch “Login with the JavaScript SDK” on.',
      'Add your page’s domain under “Allowed Domains for the JavaScript SDK”.',
    ],
    place: 'login-settings',
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'chatwoot issue 3510, angularx-social-login issue 452' },
  },
  {
    id: 'app-settings-locked',
    wordings: met(
      'Answers that Meta gives to POST /<app>',
      '(#10) Changing app settings through API calls has been disabled',
      'Changing app settings through API calls has been disabled',
    ),
    title: 'The app does not let API calls change its settings',
    meaning: 'The call wants to change the app itself. A switch of the app forbids that.',
    cause:
      '“Allow API Access to App Settings” is off. The token and its permissions are not asked.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Advanced: switch on “Allow API Access to App Settings”.',
      'Make the call again with the app token, and switch it off afterwards.',
      'Or change the setting in the App Dashboard by hand.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Meta’s words; the switch as the App Dashboard names it' },
  },
  {
    id: 'app-is-desktop',
    wordings: met(
      'laravel/socialite issue 334',
      'The request is invalid because the app is configured as a desktop app',
      'app is configured as a desktop app',
    ),
    title: 'The app is set as a desktop app',
    meaning:
      'Meta refuses the app secret of a desktop app: people could take it out of the program.',
    cause: '“Native or desktop app?” is switched on in the app’s advanced settings.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Advanced: switch “Native or desktop app?” off.',
      'Exchange the code on your server again. If it was used, log in again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'laravel/socialite issue 334' },
  },
  {
    id: 'secret-in-login-link',
    wordings: met(
      'php-graph-sdk issue 649',
      'client_secret should not be passed to /oauth/',
      'client_secret should not be passed to',
    ),
    title: 'The app secret was sent to the wrong address',
    meaning: 'The secret went to the address of the login. It belongs only in the exchange.',
    cause:
      'The path or the version in the code is wrong, so the exchange went to the login’s address.',
    who: 'developer',
    steps: [
      `Exchange the code at graph.facebook.com/${graphVersion}/oauth/access_token, on your server.`,
      `Check the version: v2.71 does not exist, ${graphVersion} does.`,
      'If a browser sent the secret, reset it under App settings › Basic.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'php-graph-sdk issue 649' },
  },
]
