import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '200-business',
  says: { code: 200, message: /requires business_management permission/i },
  title: 'business_management is missing',
  meaning: 'The object belongs to a business portfolio, and the token may not read those.',
  cause: 'business_management was not asked for, or was declined.',
  who: 'person',
  steps: [
    'Log in again with business_management: tick “Include Pages held in a business portfolio” at the start.',
    'The person needs a role in that portfolio too.',
  ],
  remedies: ['start-again'],
  retry: 'no',
  example: '(#200) Requires business_management permission to manage the object',
  source: { known: 'captured', where: 'Captured answers, HTTP 403' },
  world: 'error-200',
}
