import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '2500',
  says: { code: 2500, message: /active access token must be used to query/i },
  title: 'Nobody stands behind this call',
  meaning: 'The call asks for “me”, and Meta found no person to answer for.',
  cause:
    'No token was sent, its name was misspelt, or it is an app token (numbers, a bar, a secret): an app is nobody.',
  who: 'developer',
  steps: [
    'Check that access_token really goes along, with that name.',
    'Send a User access token, or ask for an ID instead of “me”.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'An active access token must be used to query information about the current user.',
  source: { known: 'reported', where: 'Developers’ issues, with answers of code 2500' },
  world: 'error-2500',
}
