import type { Entry } from '../entry.ts'
import { outage } from '../steps.ts'
import { met } from '../wordings.ts'

/** Meta cannot be reached or does not answer, or a browser may not ask. */
export const network: readonly Entry[] = [
  {
    id: 'network-unreachable',
    // A program says “Failed to fetch the profile” of anything.
    says: { message: /\bFailed to fetch(?!\s+[A-Za-z])/, elsewhere: 'other-host' },
    wordings: met(
      'Browsers, Node and curl; instafeed.js issue 744',
      'api request error: api connection error',
      'TypeError: Failed to fetch',
      'NetworkError when attempting',
      'TypeError: Load failed',
      'ERR_BLOCKED_BY_CLIENT',
      'ERR_BLOCKED_BY_ADMINISTRATOR',
      // timersys/facebook-login issue 4.
      'was blocked because tracking protection is enabled',
      'was blocked because content blocking is enabled',
      'ERR_NAME_NOT_RESOLVED',
      'ERR_CONNECTION_REFUSED',
      'ERR_CONNECTION_RESET',
      'ERR_CONNECTION_CLOSED',
      'Could not resolve host',
      'getaddrinfo ENOTFOUND',
      'getaddrinfo EAI_AGAIN',
      'connect ECONNREFUSED',
      'code: ENOTFOUND',
      'code: ECONNREFUSED',
      'Error: ENOTFOUND',
      'Error: ECONNREFUSED',
    ),
    title: 'Meta cannot be reached',
    meaning:
      'The browser got no answer and does not say why. A content blocker often is the cause: many block graph.facebook.com and graph.instagram.com.',
    cause: 'Browsers say the same for a blocker, a filter, a wrong name and no network.',
    who: 'person',
    steps: [
      'Switch the content blocker off for this page, or use a private window without extensions.',
      'Check that the network lets graph.facebook.com and graph.instagram.com through.',
    ],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'captured', where: 'net::ERR_BLOCKED_BY_CLIENT, reported with Ghostery' },
  },
  {
    id: 'other-host',
    speaker: 'the network',
    says: { isElsewhere: true },
    title: 'A connection failed, and not one to Meta',
    meaning:
      'The words name another host or service. Browsers and programs say the same of every address.',
    cause:
      'That service is down or slow, its address is wrong, or a content blocker or its own rules keep the page out. A blocked counter of visits does no harm to a login.',
    who: 'developer',
    steps: [
      'Look at the address or the name in the line: make that one reachable, or leave it out.',
      'localhost and 127.0.0.1 are the machine itself: start the program or database that should answer there.',
      'A login with Meta fails beside it: paste the line with facebook.com or instagram.com in it, or what Meta’s page says.',
    ],
    remedies: [],
    retry: 'later',
    example: 'Error: connect ECONNREFUSED 127.0.0.1:5432',
    source: { known: 'own', where: 'What browsers, Node and curl say' },
  },
  {
    id: 'network-offline',
    says: { elsewhere: 'other-host' },
    wordings: met('Browsers and curl', 'ERR_INTERNET_DISCONNECTED', 'Network is unreachable'),
    title: 'You are offline',
    meaning: 'This device has no network at the moment. What has arrived stays here.',
    cause: 'The browser says so itself.',
    who: 'person',
    steps: ['Get back online, then try again.'],
    remedies: ['try-again'],
    retry: 'now',
    example: 'net::ERR_INTERNET_DISCONNECTED',
    source: { known: 'own', where: 'What browsers say' },
  },
  {
    id: 'network-cors',
    says: { elsewhere: 'other-host' },
    wordings: met(
      'Browsers',
      'has been blocked by CORS policy',
      "No 'Access-Control-Allow-Origin' header",
      'Cross-Origin Request Blocked',
    ),
    title: 'A browser may not make this call',
    meaning: 'This address answers servers only. A web page cannot read its answer.',
    cause:
      'api.instagram.com exchanges codes with the app secret, so Meta keeps browsers out. graph.facebook.com and graph.instagram.com answer pages, unless cookies are sent along.',
    who: 'developer',
    steps: [
      'Make the exchange on a server, or in a terminal with the command that Keytag gives.',
      'For Graph: send the request without credentials.',
    ],
    remedies: [],
    retry: 'no',
    example:
      "Access to fetch at 'https://api.instagram.com/oauth/access_token' from origin 'https://example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    source: { known: 'reported', where: 'Developers’ issues about api.instagram.com' },
  },
  {
    id: 'network-timeout',
    says: { elsewhere: 'other-host' },
    wordings: met(
      'Browsers, Node and curl',
      'TimeoutError: signal timed out',
      'TimeoutError',
      'timed out',
      'ERR_TIMED_OUT',
      'connect ETIMEDOUT',
      'read ETIMEDOUT',
      'code: ETIMEDOUT',
      'errno: ETIMEDOUT',
      'Error: ETIMEDOUT',
    ),
    title: 'Meta did not answer in time',
    meaning: 'Each try waited 15 seconds.',
    cause: 'The network or Meta is slow.',
    who: 'nobody',
    steps: ['Try again. On a slow network it may take more than one go.'],
    remedies: ['try-again'],
    retry: 'now',
    source: { known: 'own', where: 'What browsers say' },
    world: 'silent',
  },
  {
    id: 'network-outage',
    // The title is that of Facebook's own error page.
    says: {
      elsewhere: 'other-host',
      message:
        /50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)|(?:\bhttp(?:\/[\d.]{1,3})?|status(?: code)?):? 50[0234]\b(?![^\n]{0,60}\s\/[\w/<>.-]{0,40}(?:oauth|auth|login|callback))|<title>Facebook \| Error/i,
      isAround: true,
    },
    title: 'Meta is not answering',
    more: 'a server’s error page',
    meaning:
      'Meta’s servers have a fault of their own at the moment, and Graph could not answer. Your tokens still work.',
    cause: 'Meta has an outage. Most are short. The status, 500 to 504, says no more.',
    who: 'meta',
    steps: outage,
    remedies: ['try-again'],
    retry: 'later',
    example: 'HTTP/1.1 503 Service Unavailable',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'graph-outage',
  },
]
