import { known } from '../../../core/doctor/standing.ts'
import { explainAnswer } from '../../../core/errors/explain-answer.ts'
import { explainLogin } from '../../../core/errors/explain-login.ts'
import { type Inspection, kindNames, kindOf } from '../../../core/inspect/layers.ts'
import type { FoundToken, Pasted } from '../../../core/inspect/pasted.ts'
import { AnswerRefused } from '../../../core/login/exchange/answers-in-text.ts'
import { AuthorizationDenied } from '../../../core/login/refusals.ts'
import { cleaningInWords, tokenShapeInWords } from '../../../core/token/shape-words.ts'
import { toLocal } from '../token/dates-and-counts.ts'

type Verdict = { readonly title: string; readonly meaning: string }

/** What a paste is, before anybody was asked. */
export function verdictOf(pasted: Pasted): Verdict {
  switch (pasted.kind) {
    case 'tokens':
      return ofTokens(pasted)
    case 'code':
      return {
        title: 'A login code, not yet exchanged',
        meaning: [
          'It is no token. The app secret turns it into one, once, within the hour.',
          pasted.code ? '' : 'Paste the whole address it came in, and Keytag writes the command.',
        ]
          .join(' ')
          .trim(),
      }
    case 'login-link':
      return {
        title: `A login link of ${pasted.family === 'facebook-login' ? 'Facebook' : 'Instagram'} Login`,
        meaning: 'It opens Meta’s dialog and holds no token yet.',
      }
    case 'refused':
      return ofRefusal(pasted.refusal)
    case 'shape': {
      const { title, meaning } = tokenShapeInWords(pasted.shape)
      return { title, meaning: [meaning, cleaningInWords(pasted.shape.cleaned)].join(' ').trim() }
    }
  }
}

function ofTokens({ from, tokens, shape }: Extract<Pasted, { kind: 'tokens' }>): Verdict {
  if (shape) {
    const { title, meaning } = tokenShapeInWords(shape)
    return { title, meaning: [meaning, cleaningInWords(shape.cleaned)].join(' ').trim() }
  }
  const [first, second] = tokens
  if (from === 'exchange') {
    return {
      title: 'An answer of the Instagram exchange',
      meaning:
        first.life === 'long-lived'
          ? 'It holds a long-lived Instagram User access token.'
          : 'It holds a short-lived Instagram User access token, which lives for an hour.',
    }
  }
  if (second) {
    const end = second.expiresAt ? ` ends at ${toLocal(second.expiresAt)} and` : ''
    return {
      title: 'A finished login with 2 tokens',
      meaning: `Keep the long-lived one. The short-lived one${end} can do nothing the other cannot.`,
    }
  }
  return {
    title: 'A finished login with 1 token',
    meaning: 'Meta sent no long-lived token beside it.',
  }
}

function ofRefusal(refusal: unknown): Verdict {
  if (refusal instanceof AuthorizationDenied) {
    return { title: 'A cancelled login', meaning: 'Meta sent the person back without access.' }
  }
  if (refusal instanceof AnswerRefused) return explainAnswer(refusal)
  return explainLogin(refusal)
}

/** What a token is once Meta was asked. */
export function kindInWords(found: FoundToken, inspection: Inspection | undefined): string {
  const kind = inspection && kindOf(inspection)
  if (kind === 'page') {
    const name = inspection && known(inspection.owner)?.name
    return name ? `Page access token for ${name}` : kindNames.page
  }
  const life = found.life ? `, ${found.life}` : ''
  if (kind) return kindNames[kind] + life
  if (found.family === 'instagram-login') return kindNames['instagram-user'] + life
  return `Token of ${found.environment === 'simulated' ? 'the simulated Meta' : 'Facebook Login'}${life}`
}
