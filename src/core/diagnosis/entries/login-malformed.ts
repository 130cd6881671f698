import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'login-malformed',
  title: 'This reply cannot be read',
  meaning: 'It is not of a form that Meta documents.',
  cause: 'It was cut, changed or put together by something on its way.',
  who: 'person',
  steps: ['Start a new login.'],
  remedies: ['start-again'],
  retry: 'no',
  source: { known: 'documented', where: 'RFC 6749, section 4.2.2' },
}
