import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '1-too-much',
  says: { code: 1, message: /reduce the amount of data/i },
  title: 'Meta found the question too big',
  meaning: 'Graph gave up on the amount of data that was asked for at once.',
  cause: 'Many Pages, or many fields of each, in one call. Meta answers with HTTP 500.',
  who: 'developer',
  steps: ['Try again in a moment.', 'In your own calls: halve limit, or ask for fewer fields.'],
  remedies: ['try-again'],
  retry: 'later',
  example: "Please reduce the amount of data you're asking for, then retry your request",
  source: { known: 'reported', where: 'Developers’ code that halves limit on it' },
  world: 'error-1-too-much',
}
