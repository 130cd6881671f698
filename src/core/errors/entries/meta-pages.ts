import type { Entry } from '../entry.ts'
import { met } from '../wordings.ts'

/** Pages of Meta’s own that come in place of a login or of an answer. */
export const metaPages: readonly Entry[] = [
  {
    id: 'page-429',
    speaker: 'the browser',
    // Capitals: the browser's own page. Programs write “HTTP Error 429” of any call.
    says: { message: /\bHTTP ERROR 429\b/ },
    example: 'This page isn’t working. HTTP ERROR 429',
    title: 'Meta’s page turns this browser or network away for a while',
    meaning:
      'These are the browser’s words. The login page itself was refused, before anybody could log in. No token is at fault.',
    cause:
      'The login was begun too often in a short time, from this browser or from the same network.',
    who: 'person',
    steps: [
      'Wait an hour, and begin the login once.',
      'Or use another network, such as a phone’s.',
      'Log in at instagram.com or facebook.com first, then begin again.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: {
      known: 'reported',
      where: 'openhuman pull request 2259; how long it lasts is a guess',
    },
  },
  {
    id: 'ig-wait',
    wordings: [
      ...met(
        'feed-them-social pull request 300; the libraries of the private API meet it too',
        'Please wait a few minutes before you try again.',
      ),
      ...met('craftagram issue 75', 'Page not found … 429 Too Many Requests'),
    ],
    title: 'Instagram turns this browser or network away for a while',
    meaning:
      'Instagram says so on its own pages, also in the middle of a login. No token is at fault, and no app.',
    cause:
      'The login was begun too often in a short time from this network, or a program reads Instagram’s pages from it.',
    who: 'person',
    steps: [
      'Wait an hour, and begin the login once.',
      'Or use another network: a phone’s helped many people.',
      'Log in at instagram.com first, then begin again.',
      'If a program of yours logs in with a password: that is the private API. Take a token instead.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: {
      known: 'reported',
      where: 'feed-them-social pull request 300, craftagram issue 75; the hour is a guess',
    },
  },
  {
    id: 'facebook-error-page',
    says: {
      message: /\bid=\\{0,8}["']facebook\\{0,8}["']>\s{0,9}<head>\s{0,9}<title>Error</i,
    },
    title: 'Facebook answered with its own error page',
    meaning: 'A web page of facebook.com came back. It names no cause, and no token is at fault.',
    cause:
      'Facebook has a fault at the moment, or the call went to www.facebook.com, which is not an API.',
    who: 'developer',
    steps: [
      'Look at the host of the call. The API is graph.facebook.com.',
      'If it is right, wait and try again.',
      'If only some accounts fail, ask for less at once: fewer days, fewer fields.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    example: '<html lang="en" id="facebook"><head><title>Error</title>',
    source: {
      known: 'captured',
      where: 'facebook-ads-reporting-google-apps-script issue 29; the last step is a guess',
    },
  },
  {
    id: 'redirect-loop',
    speaker: 'the browser',
    wordings: met(
      'iOS, Chrome, Firefox; react-native-instagram-login issue 38',
      'too many HTTP redirects',
      'ERR_TOO_MANY_REDIRECTS',
      'redirected you too many times',
      'The page isn’t redirecting properly',
    ),
    title: 'The login goes round in circles',
    meaning: 'These are the browser’s words. One page sends to the next without an end.',
    cause:
      'The cookies of the login are not kept, often in a window inside an app. Or your own pages send to each other, with www. and without.',
    who: 'developer',
    steps: [
      'Open the login in the system’s browser, and not in a WebView.',
      'Delete the cookies of instagram.com, facebook.com and your own site, then try again.',
      'Register exactly the address that your site ends at: with www. or without, on https.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: {
      known: 'reported',
      where: 'react-native-instagram-login issue 38: solved by www. in the address',
    },
  },
  {
    id: 'portfolio-role',
    wordings: met(
      'Facebook-For-OpenCart issue 428, a page of Meta’s',
      "You don't have permission to edit these settings. Reach out to the admin",
      'Reach out to the admin of … Business Manager to gain access',
      'Reach out to the admin of … Business Manager',
    ),
    title: 'The person may not change this in the business portfolio',
    meaning:
      'This page is Meta’s own. The Page or the ad account belongs to a business portfolio in which the person has no full control.',
    cause:
      'The person was added for some tasks only, or owns the Page and not the portfolio that claimed it.',
    who: 'page-owner',
    steps: [
      'Ask an admin of the portfolio: Business settings › Users › People, and full control for this person.',
      'Nobody knows the admin: on facebook.com, under the Page’s settings › Page access, look which portfolio has the Page.',
      'A request that is pending is answered in that portfolio, under Business settings › Requests.',
      'Then connect the tool again.',
    ],
    place: 'page-access',
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Facebook-For-OpenCart issue 428; the steps are a guess' },
  },
]
