import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '803',
  says: { code: 803, message: /some of the aliases you requested do not exist/i },
  title: 'Meta does not know this ID',
  meaning: 'No object has it, or this token may not see it.',
  cause:
    'A name where an ID belongs, or an ID that lost its last digits: programs round numbers this long.',
  who: 'developer',
  steps: ['Check the ID, digit by digit.', 'Keep IDs as text, never as numbers.'],
  remedies: [],
  retry: 'no',
  example: '(#803) Some of the aliases you requested do not exist: example',
  source: { known: 'reported', where: 'Developers’ issues' },
  world: 'error-803',
}
