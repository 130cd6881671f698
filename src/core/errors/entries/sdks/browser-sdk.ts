import { graphVersion } from '../../../graph-version.ts'
import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** The words of Meta’s JavaScript SDK. */
export const browserSdk: readonly Entry[] = [
  {
    id: 'jssdk-connected',
    speaker: 'Meta’s JavaScript SDK',
    wordings: met('Meta’s JavaScript SDK', 'FB.login() called when user is already connected.'),
    title: 'The person is logged in already: this is not an error',
    meaning: 'The SDK warns that FB.login was called again. It still answers with a token.',
    cause: 'The page calls FB.login on every press without asking FB.getLoginStatus first.',
    who: 'developer',
    steps: [
      'Ask FB.getLoginStatus first: “connected” comes with a token.',
      'To ask for more permissions, call FB.login with scope and auth_type: “rerequest”.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The SDK’s own messages' },
  },
  {
    id: 'jssdk-no-login',
    speaker: 'Meta’s JavaScript SDK',
    wordings: met(
      'Meta’s JavaScript SDK',
      '"authResponse":null,"status":"unknown"',
      '"status":"unknown","authResponse":null',
      '"authResponse":null,"status":"not_authorized"',
      '"status":"not_authorized","authResponse":null',
      'User cancelled login or did not fully authorize.',
      // @greatsumini/react-facebook-login issue 238.
      '{"status":"loginCancelled"}',
      'status loginCancelled',
    ),
    title: 'The JavaScript SDK says: nobody is logged in to the app',
    meaning:
      'No token was made, and Meta gives no reason. “unknown”: not logged in to Facebook, or the browser hides it. “not_authorized”: logged in to Facebook, but not to your app.',
    cause:
      'The window was closed or cancelled, Meta’s page showed an error in it, or third-party cookies are blocked.',
    who: 'developer',
    steps: [
      'Look at what the login window showed before it closed, and paste those words here.',
      'Call FB.login in the press itself, so that the browser does not block the window.',
      'For people whose browser blocks such cookies, use a login link with a redirect URI.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'own', where: 'Meta’s documentation of FB.getLoginStatus' },
  },
  {
    id: 'jssdk-domain',
    says: { near: ['xd_arbiter'] },
    wordings: met(
      'ngx-facebook issue 71, passport-facebook issue 284',
      'URL Blocked: This redirect failed because the redirect URI is not whitelisted',
      'redirect URI is not whitelisted',
    ),
    example:
      'URL Blocked: This redirect failed because the redirect URI is not whitelisted … redirect_uri=https://staticxx.facebook.com/connect/xd_arbiter',
    title: 'The app does not know the page that runs Meta’s JavaScript SDK',
    meaning:
      'With FB.login the redirect URI is Facebook’s own address (xd_arbiter). Meta checks the domain of your page instead.',
    cause:
      '“Login with the JavaScript SDK” is off, or the domain of the page is missing from the list beside it.',
    who: 'developer',
    steps: [
      'App Dashboard › Facebook Login for Business › Settings: switch “Login with the JavaScript SDK” on.',
      'Add the address of the page under “Allowed Domains for the JavaScript SDK”.',
      'Do not register the xd_arbiter address: it is not yours.',
    ],
    place: 'login-settings',
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'ngx-facebook issue 71, passport-facebook issue 284' },
  },
  {
    id: 'jssdk-status-refused',
    says: { near: ['x oauth status'] },
    speaker: 'the browser',
    wordings: met(
      'stream-react-example issue 64',
      'has been blocked by CORS policy',
      "No 'Access-Control-Allow-Origin' header",
    ),
    example:
      "Access to fetch at 'https://www.facebook.com/x/oauth/status' from origin 'https://example.com' has been blocked by CORS policy",
    title: 'Meta does not tell this page who is logged in',
    meaning:
      'FB.getLoginStatus asked facebook.com, and Meta answers only pages that the app knows. The browser then says CORS.',
    cause: 'The domain of the page is not in the app’s list, or the App ID is another app’s.',
    who: 'developer',
    steps: [
      'App Dashboard › Facebook Login for Business › Settings: switch “Login with the JavaScript SDK” on.',
      'Add the address of the page under “Allowed Domains for the JavaScript SDK”.',
      'Compare appId of FB.init with the top of the App Dashboard.',
    ],
    place: 'login-settings',
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'stream-react-example issue 64; the causes are a guess' },
  },
  {
    id: 'jssdk-overriding',
    speaker: 'Meta’s JavaScript SDK',
    wordings: met(
      'react-facebook-login issues 265, 286 and 324',
      'You are overriding current access token, that means some other app is expecting different access token and you will probably break things',
      'You are overriding current access token',
    ),
    title: 'A warning: the page has logged in twice',
    meaning: 'The SDK got a second token while it held one. It uses the newer one and goes on.',
    cause: 'The person logged in again without a new load of the page, or two parts log in.',
    who: 'developer',
    steps: [
      'If the login works, ignore the line.',
      'If it stops: look at what the login window showed before it closed, and paste those words here.',
      'If only some people are stopped, check that the app is live and what its permissions are.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'react-facebook-login issues 265, 286 and 324' },
  },
  {
    id: 'jssdk-words',
    speaker: 'Meta’s JavaScript SDK',
    wordings: met(
      'Meta’s JavaScript SDK',
      'FB.login() called before FB.init()',
      // react-facebook issue 215.
      'Facebook API is not initialized',
      'FB.login() called before calling FB.init()',
      'init not called with valid version',
      'The method FB.login can no longer be called from http pages.',
      'FB.getLoginStatus can no longer be called from http pages',
      'FB.login can no longer be called from http pages',
      // react-facebook-login issue 240 and react-facebook issue 106.
      'will stop working when called from http pages',
      'will soon stop working when called from http pages',
      'ReferenceError: FB is not defined',
      'FB is not defined',
      // angularx-social-login issue 439.
      'Login providers not ready yet',
    ),
    title: 'Meta’s JavaScript SDK was not ready, or the page is not on https',
    meaning: 'These are the SDK’s words in your page. Meta’s servers were not asked.',
    cause:
      'FB.init was not called yet, lacks version, or failed on its App ID. Since 2018 the SDK works only on https. A content blocker removes it for some people.',
    who: 'developer',
    steps: [
      `Call FB.init in window.fbAsyncInit, with appId and version: “${graphVersion}”.`,
      'Call FB.login after that, in the press itself.',
      'Serve the page over https, also at home.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'own', where: 'The SDK’s own messages' },
  },
]
