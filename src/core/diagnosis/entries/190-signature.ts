import type { Entry } from '../entry.ts'

export const entry: Entry = {
  id: '190-signature',
  says: { code: 190, message: /bad signature/i },
  title: 'The token was changed on its way',
  meaning: 'Its form is right and its content is not: letters were lost or swapped.',
  cause: 'A field that cuts long texts, a font that turns l into I, an editor that “corrects” it.',
  who: 'developer',
  steps: [
    'Copy the token again, as a whole.',
    'Keep it in a field without a length limit: there is no longest token.',
  ],
  remedies: ['log-in-again'],
  retry: 'no',
  example: 'Bad signature',
  source: { known: 'captured', where: 'A captured answer' },
  world: 'error-190-signature',
}
