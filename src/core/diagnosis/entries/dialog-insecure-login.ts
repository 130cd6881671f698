import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'dialog-insecure-login',
  says: {
    message: /insecure login blocked|isn.t using a secure connection to transfer information/i,
  },
  title: 'Insecure Login Blocked: the page is not on https',
  meaning: 'Meta does not send tokens to http addresses.',
  cause: 'The redirect URI begins with http. Only localhost is let through.',
  who: 'developer',
  steps: ['Open Keytag over https.', 'Register the redirect URI with https.'],
  remedies: ['start-again'],
  retry: 'no',
  example:
    "Insecure Login Blocked: You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
  source: {
    known: 'captured',
    where:
      'Captured from the page that facebook.com shows; the app never hears of it (2018 and 2021 in two wordings)',
  },
  world: 'dialog-insecure-login',
}
