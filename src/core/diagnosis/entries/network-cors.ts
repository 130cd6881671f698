import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-cors',
  says: {
    message:
      /blocked by cors policy|no .access-control-allow-origin. header|cross-origin request blocked/i,
  },
  title: 'A browser may not make this call',
  meaning: 'The address answers servers only: it lets no web page read what it says.',
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
}
