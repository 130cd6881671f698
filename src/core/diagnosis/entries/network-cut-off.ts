import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: 'network-cut-off',
  says: {
    message: /unexpected end of json input|unterminated string in json|unexpected end of file/i,
  },
  title: 'Meta’s answer was cut off',
  meaning: 'The end of it never arrived.',
  cause: 'The connection broke in the middle.',
  who: 'nobody',
  steps: ['Try again.'],
  remedies: ['try-again'],
  retry: 'now',
  example: 'SyntaxError: Unexpected end of JSON input',
  source: { known: 'own', where: 'What browsers say' },
  world: 'broken-answer',
}
