import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Lines of a browser's console beside Meta's script, its window and its calls. */
export const browserConsole: readonly Entry[] = [
  {
    id: 'page-policy',
    speaker: 'the browser',
    says: { elsewhere: 'other-host' },
    wordings: [
      ...met(
        'Chrome: Fb-Auto-tools issue 10, cordova-plugin-facebook4 issue 406',
        'because it violates the following Content Security Policy directive',
        'violates the following Content Security Policy directive',
        'because it does not appear in the … directive of the Content Security Policy',
        'because it violates the document’s Content Security Policy',
      ),
      ...met(
        'Firefox',
        'Content-Security-Policy: The page’s settings blocked',
        'Content Security Policy: The page’s settings blocked',
      ),
    ],
    title: 'The page’s own rules (CSP) keep Meta’s script, window or call out',
    meaning: 'The browser obeys the Content Security Policy of your page. Meta was not asked.',
    cause: 'The policy does not name the host in this line.',
    who: 'developer',
    steps: [
      'Meta’s JavaScript SDK: script-src https://connect.facebook.net.',
      'Calls and the login status: connect-src https://graph.facebook.com https://www.facebook.com. For Instagram: https://graph.instagram.com.',
      'Its hidden frames: frame-src https://www.facebook.com https://web.facebook.com.',
      'A login by a plain link needs none of these: the whole page goes to Meta and comes back.',
      'The page is facebook.com itself: these rules are Meta’s, and no script may be added there.',
    ],
    remedies: [],
    retry: 'no',
    example:
      "Refused to load the script 'https://connect.facebook.net/en_US/sdk.js' because it violates the following Content Security Policy directive: \"script-src 'self'\".",
    source: { known: 'own', where: 'Browsers; the hosts are those that Meta’s SDK asks' },
  },
  {
    id: 'cookies-kept-out',
    speaker: 'the browser',
    says: { elsewhere: 'other-host' },
    wordings: met(
      'Edge, Firefox and Chrome',
      'Tracking Prevention blocked access to storage for',
      'has been rejected because it is in a cross-site context and its SameSite is',
      'Third-party cookie will be blocked',
      'Third-party cookie is blocked',
      'Partitioned cookie or storage access was provided to',
    ),
    title: 'The browser keeps Meta’s cookies away from your page',
    meaning:
      'Browsers hide cookies of other sites. A login by a plain link or in a window of its own still works.',
    cause:
      'Meta’s SDK asks in a hidden frame who is logged in, and the frame gets no cookies. FB.getLoginStatus then answers “unknown”.',
    who: 'developer',
    steps: [
      'If the login goes on, ignore the line.',
      'Call FB.login in the press itself, and do not wait for FB.getLoginStatus.',
      'Or send the whole page to the login link, with a redirect URI of your own.',
    ],
    remedies: [],
    retry: 'no',
    example: 'Tracking Prevention blocked access to storage for https://www.facebook.com/.',
    source: { known: 'own', where: 'Browsers; the effect on the SDK is a guess' },
  },
  {
    id: 'mixed-content',
    speaker: 'the browser',
    says: { elsewhere: 'other-host' },
    wordings: met(
      'Chrome and Firefox',
      'was loaded over HTTPS, but requested an insecure',
      'This request has been blocked; the content must be served over HTTPS',
      'Blocked loading mixed active content',
    ),
    title: 'A page on https may not load Meta’s script from http',
    meaning: 'The browser has blocked one address that begins with http:. Meta was not asked.',
    cause: 'The address of the script or of the call was written with http: in the page.',
    who: 'developer',
    steps: [
      'Write https:// in that address: https://connect.facebook.net/en_US/sdk.js.',
      'Do the same with calls to graph.facebook.com and with the login link.',
      'A proxy in front of your server: tell the program that the outside is https, or it writes http itself.',
    ],
    remedies: [],
    retry: 'no',
    example:
      "Mixed Content: The page at 'https://example.com/' was loaded over HTTPS, but requested an insecure script 'http://connect.facebook.net/en_US/sdk.js'.",
    source: { known: 'own', where: 'What browsers say' },
  },
]
