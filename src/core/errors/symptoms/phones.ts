import type { Entry } from '../entry.ts'
import { anyOf, said } from './complaint.ts'

const noToken = anyOf(
  String.raw`\btokens?\b.{0,30}\b(?:null|nil|undefined|empty)\b|\b(?:null|nil|empty|no) (?:access ?)?token\b`,
  String.raw`\btoken\b.{0,20}\b(?:leer|vac[íi]o|vazio|nulo|vide|nul)\b|\b(?:kein|ningún|nenhum|aucun) token\b`,
)
const login =
  /\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed)?[ -]?in\b|\banmeld|\binici\w+ sesi|\bconnexion\b/i

/** Names of the call that begins a login in an app. */
const loginCall = anyOf(
  String.raw`\blogIn\w{0,40}|\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed|ing)?[ -]?in\b|\bfbsdk|\bfacebook auth|\bpromptAsync\b`,
)
const answer = /\b(?:promises?|callbacks?|then|completion|delegate|listener|onSuccess|listeners)\b/i
const notCalled = anyOf(
  String.raw`\b(?:never|not|does|is|are)(?:n['’]?t)?(?: [\w]+){0,3} (?:resolv|reject|return|call|fir(?:e|ed|ing)\b|invok|trigger|execut|complet)`,
  String.raw`n['’]t (?:\w+ ){0,2}(?:resolv|reject|return|call|fir(?:e|ed|ing)\b|invok|trigger|execut|complet)`,
)
/** The window of the login stays, or shows nothing. */
const notBack = anyOf(
  String.raw`(?:\bnot|n['’]t|\bnever|\bwithout)(?: [\w'’]+){0,4}? (?:redirect|return|com(?:e|es|ing)|go(?:es|ing)?|navigat|jump|get|bring|open)\w*(?: [\w'’]+){0,3}? (?:to|into|in) (?:(?:the|my|our|an?) )?(?:\w+ ){0,2}apps?\b`,
  String.raw`(?:\bnot|n['’]t|\bnever) (?:\w+ ){0,2}redirect\w* back\b`,
  String.raw`\bstuck(?:ed)? (?:at|on|in|inside) (?:the |a |an )?(?:\w+ )?(?:facebook|instagram|browser|web ?view|dialog|white|blank)\b`,
)
const blank = anyOf(
  String.raw`\b(?:white|blank|empty|black)\b.{0,12}\b(?:screen|page|window|pop-?up|tab|web ?view)\b`,
  String.raw`\b(?:screen|page|window|tab|web ?view)\b.{0,12}\b(?:white|blank|empty|black)\b|\bpop-?up\b.{0,40}\b(?:white|blank|empty)\b`,
)
const atDialog =
  /\bcontinue\b|\bconfirm\b|\bdialog\b|\bauthori[sz]|\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed|ing)?[ -]?in\b|\bpermissions?\b|\boauth|\bauth\b/i

const ofFacebook = /\b(?:facebook|fb|fbsdk|instagram)\b/i

/** Logins in an app on a phone, as people tell of them. */
export const phoneTroubles: readonly Entry[] = [
  {
    id: 'login-without-token',
    complaints: [
      said(noToken, login),
      said(
        login,
        ofFacebook,
        /\b(?:always|only|returns?|status|immediately|keeps?|gets?|result|says?)\b.{0,30}\b(?:is)?cancell?ed\b|\bLoginStatus\.cancelled\b/i,
      ),
    ],
    example: 'After the login the token is null.',
    title: 'The login came back, and without a token',
    meaning: 'The SDK or the library ended the login before Meta’s answer reached your code.',
    cause:
      'The person cancelled, the app is not registered as it was built (key hash, bundle ID, Info.plist), or it was a Limited Login, which has no access token.',
    who: 'developer',
    steps: [
      'Print the whole result with its status and message, and paste it here.',
      'Android: register the key hash of this build. iOS: the bundle ID, and in Info.plist the App ID, the client token and fb<App ID> as a URL scheme.',
      'iOS without tracking permission gives a Limited Login: ask for the permission first.',
      'In development mode only people with a role on the app get through.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'reported',
      where: 'flutter-facebook-auth issues 22 and 369, flutter_login_facebook issue 77',
    },
  },
  {
    id: 'login-does-not-return',
    complaints: [
      said(/^(?!.*\bweb-?hooks?\b)/i, loginCall, answer, notCalled),
      said(
        /\bauthResponse\b|\bFB\.login\b/,
        /\b(?:without|never|null|undefined|empty|missing|no|n[ãa]o)\b|\bnot\b|n['’]t\b/i,
        /\b(?:popup|callback|deliver\w{0,3}|response|returns?|retorna|window|closes?)\b/i,
      ),
      said(
        /\bCustomTabActivity\b|\bFacebookActivity\b|\bfacebookScheme\b|\bfbauth\w{0,2}\b/,
        /\b(?:blank|empty|nothing|stuck|never|broken|closes?|crash\w{0,3})\b|\bnot\b|n['’]t\b/i,
      ),
      said(
        ofFacebook,
        /\b(?:auth\w{0,14}|log(?:ged|ging)?[ -]?in|callback|redirect\w{0,3})\b/i,
        /\b(?:my |the |our )?app (?:then )?(?:restarts?|reloads?|relaunch\w{0,2}|opens? again|closes)\b/i,
      ),
      {
        ...said(
          /\b(?:auth(?:entication)? (?:flow|modal|session)|redirected back|log(?:ged|ging)?[ -]?in)\b/i,
          /(?:\bnot?\b|n['’]t\b|\bnever\b)(?: \w+){0,2}? (?:any )?(?:result|response|answer|callback)s?\b/i,
          /\b(?:app|modal|phone|device|safari|browser)\b/i,
        ),
        beside: ofFacebook,
      },
      said(notBack),
      said(
        ofFacebook,
        /\b(?:dialog|prompt|alert|continue|ok\b|cancel button|app switch)/i,
        /\bno (?:response|reaction)\b|\bnothing happens\b|\b(?:does|do|did)(?:n['’]t| not) (?:respond|react|do anything)\b/i,
        /\b(?:ios|iphone|ipad|android|app|phone|device)\b/i,
      ),
      said(
        login,
        ofFacebook,
        /\b(?:opens?|goes to|shows?)\b.{0,30}\b(?:safari|browser|chrome|facebook app)\b.{0,40}\bnothing\b/i,
      ),
      said(blank, atDialog, /\bafter\b|\bwhen\b|\bonce\b|\bwith url\b|\bgets?\b|\bshows?\b/i),
    ],
    example: 'After the Facebook login the browser does not redirect back to the app.',
    title: 'The login ends at Meta, and does not come back to the app',
    meaning:
      'Meta is done, or waits in a window. What brings the person back is not set up in the app: the phone does not know that the address is yours.',
    cause:
      'The URL scheme fb<App ID> is not registered in this build, or the app does not hand the returned address on to the SDK. Expo Go has a scheme of its own.',
    who: 'developer',
    steps: [
      'Look at the address where it stays. At facebook.com Meta has not sent the person back; at your own address your page or app does not answer.',
      'iOS: in Info.plist add fb<App ID> as a URL scheme, and in the AppDelegate or SceneDelegate hand openURL on to the SDK’s ApplicationDelegate.',
      'Android: add FacebookActivity and CustomTabActivity with the scheme fb<App ID> to the manifest, and hand onActivityResult on to the SDK’s CallbackManager.',
      'Expo: make a development build with fb<App ID>://authorize as redirect URI. Expo Go cannot take it.',
      'In a browser: a window that stays blank could not reach the page that opened it. Use a full redirect instead of the window.',
    ],
    remedies: [],
    place: 'app-basic',
    source: {
      known: 'reported',
      where: 'expo issues 6235, 17723 and 18533, react-native-fbsdk issue 608',
    },
  },
  {
    id: 'expo-name',
    complaints: [
      said(
        /\bexpo\b/i,
        /\b(?:wants to|would like to|name|named|shows?|says?|displays?|consent|asks?|instead of|seeing|see)\b/i,
        /\b(?:facebook|fb|facebookDisplayName|sign[ -]?in|log[ -]?in|continue|consent|dialog|prompt)\b/i,
        /\b(?:expo wants to|expo (?:go )?(?:wants|would like)|facebookDisplayName|(?:my|our|the) (?:own )?app(?:['’]s)? name|instead of (?:my|our|the)|name of (?:my|our|the) app|Host\.exp\.Exponent)\b/i,
      ),
    ],
    example:
      'I set facebookDisplayName, and the dialog still says “Expo wants to use facebook.com”.',
    title: 'Expo Go asks in its own name, because it is the app that runs',
    meaning: 'In Expo Go your code runs inside Expo’s app, so the phone and Meta name Expo.',
    cause: 'The names in app.json go into a build of your own only.',
    who: 'developer',
    steps: [
      'Make a development build: npx expo run:ios or run:android, or eas build. Start your app there.',
      'Put facebookAppId, facebookDisplayName, the client token and the scheme fb<App ID> into app.json, then build again: they are read at the build.',
      'In Meta’s App Dashboard, Settings › Basic: the display name, the bundle ID and the key hash of that build.',
    ],
    remedies: [],
    source: { known: 'reported', where: 'expo issue 8389' },
    isHollow: true,
  },
]
