import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '191',
  says: { code: 191, message: /redirect_uri isn't an absolute uri/i },
  title: 'The redirect URI is not a whole address',
  meaning: 'Meta wants the registered address, from https to the last slash.',
  cause: 'It was left out, or encoded twice.',
  who: 'developer',
  steps: ['Compare the redirect URI with the one in the App Dashboard.'],
  remedies: ['start-again'],
  retry: 'no',
  example: "redirect_uri isn't an absolute URI. Check RFC 3986.",
  source: { known: 'captured', where: 'A captured answer, HTTP 400' },
  world: 'error-191',
}
