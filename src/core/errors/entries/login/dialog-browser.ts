import type { Entry } from '../../entry.ts'
import { anyOf, said, shown } from '../../symptoms/complaint.ts'
import { not } from '../../symptoms/words.ts'
import { met, shared } from '../../wordings.ts'

/** Meta’s dialog does not like its browser, or does not see who is logged in there. */
export const dialogBrowser: readonly Entry[] = [
  {
    id: 'dialog-embedded-browser',
    wordings: met(
      'facebook-android-sdk issue 1023, flutter-facebook-auth issue 146 and others',
      'For your account security, logging in to Facebook from an embedded browser is disabled.',
      'logging into Facebook from an embedded browser is disabled',
      'logging in to Facebook from an embedded browser is disabled',
      'logging into from an embedded browser is disabled',
      'from an embedded browser is disabled',
      // SlimSocial-for-Facebook issue 270 and Frost-for-Facebook issue 1769.
      'Facebook is not available on this browser',
      'Logging into this app with Facebook is not available at this time',
    ),
    complaints: [
      said(
        /\bweb-?views?\b|\bwkwebview\b|\bembedded browser\b/i,
        /\blog(?:ged|ging)?[ -]?in(?:to)?\b|\bsign(?:ed|ing)?[ -]?in\b|\bauth\w{0,12}\b/i,
        /\b(?:facebook|fb|instagram)\b/i,
        anyOf(
          String.raw`${not}|\b(?:blocked|disabled|refused|error|fail\w{0,4}|redirects?|blank|possible)\b`,
        ),
      ),
      shown(
        /^[\s\S]{0,600}$/,
        /\b(?:facebook|instagram)(?:['’]s)? (?:in-?app )?(?:mobile )?browser\b|\b(?:inside|within|from|in) (?:the )?(?:facebook|instagram|messenger) app\b|\bin-?app browser\b/i,
        /\blog(?:ged|ging)?[ -]?in\b|\bsign(?:ed|ing)?[ -]?in\b/i,
        /\bnothing happens\b|\bnot\b|n['’]t\b|\bfail\w{0,3}\b|\bstuck\b|\bblank\b/i,
      ),
    ],
    title: 'Facebook allows no login inside an app’s own browser',
    meaning: 'The login page was opened in a WebView. Facebook refuses those since October 2021.',
    cause:
      'The app shows the dialog in its own window, or the phone has neither Chrome nor the Facebook app.',
    who: 'developer',
    steps: [
      'Open the login in the phone’s browser: a Custom Tab on Android, ASWebAuthenticationSession on iOS.',
      'Update Meta’s SDK, and do not set WEB_VIEW_ONLY.',
      'To go on at once: copy the link and open it in Chrome or Safari.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Developers’ issues; Meta announced it on 28 June 2021' },
  },
  {
    id: 'dialog-login-error',
    wordings: [
      ...met(
        'react-native-fbsdk issue 633, and notes in public code',
        'Login Error: There is an error in logging you into this application. Please try again later.',
        'There is an error in logging you into this application',
      ),
      ...met(
        'capawesome-team/capacitor-firebase issue 280, in Spanish',
        'Error al iniciar sesión: Se ha producido un error al acceder a esta aplicación',
        'Se ha producido un error al acceder a esta aplicación',
      ),
      ...shared(
        'capawesome-team/capacitor-firebase issue 280, translated back by its reporter',
        'An error occurred while accessing this application',
      ),
      ...shared('facebook-ios-sdk issue 76', 'An error occurred with … Please try again later.'),
    ],
    title: 'Meta’s dialog shows its most general error',
    meaning: 'The login failed before anybody could choose anything. The words name no cause.',
    cause:
      'On Android with the Facebook app: the key hash is not registered. Else a wrong App ID, an app that is not live, or a person without a role on it.',
    who: 'developer',
    steps: [
      'Compare the App ID with the top of the App Dashboard.',
      'Android: add the key hash of this build under App settings › Basic.',
      'Check that the app is live, or give the person a role on it.',
    ],
    place: 'app-basic',
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'react-native-fbsdk issue 633, and notes in public code' },
  },
  {
    id: 'dialog-not-logged-in',
    wordings: met(
      'react-native-facebook-login issue 48',
      'Not Logged In: You are not logged in. Please login and try again.',
      'You are not logged in. Please log in and try again.',
    ),
    title: 'Meta’s dialog does not see who is logged in',
    meaning:
      'The dialog was opened where nobody is logged in to Facebook, and it offers no login itself.',
    cause:
      'Third-party cookies are blocked, the link lacks a parameter that the dialog needs, or the app’s browser keeps no cookies.',
    who: 'developer',
    steps: [
      'Open the login as a full page, not in a frame or a WebView.',
      'Paste the link of the login here: its faults are marked.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'react-native-facebook-login issue 48; the causes are a guess',
    },
  },
]
