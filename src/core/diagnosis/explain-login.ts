import {
  AuthorizationDenied,
  AuthorizationRefused,
  type Malformation,
  MalformedResponse,
  StateMismatch,
} from '../login/refusals.ts'
import type { Finding } from './finding.ts'

/** Why a redirect brought no grant, in people's words. */
export function explainLogin(refusal: unknown): Finding {
  if (refusal instanceof AuthorizationDenied) {
    return {
      severity: 'hollow',
      title: 'The login was cancelled',
      meaning: 'Meta sent you back without access. No token was made and nothing was saved.',
      steps: [
        'Go on to the last step of the dialog and press its main button.',
        'If a permission put you off, change what is asked for.',
      ],
      remedies: ['log-in-again', 'start-again'],
      evidence: [
        ['error', 'access_denied'],
        ['error_reason', 'user_denied'],
      ],
      quote: undefined,
    }
  }
  if (refusal instanceof AuthorizationRefused) return refused(refusal)
  if (refusal instanceof StateMismatch) return mismatch(refusal)
  if (refusal instanceof MalformedResponse) {
    return {
      severity: 'stop',
      title: 'This reply cannot be read',
      meaning: malformations[refusal.why],
      steps: ['Start a new login.'],
      remedies: ['start-again'],
      evidence: [['What was wrong', refusal.why]],
      quote: undefined,
    }
  }
  return {
    severity: 'stop',
    title: 'Something went wrong in Keytag',
    meaning: 'The reply could not be taken. This is a fault of Keytag’s own.',
    steps: ['Start a new login. If it comes back, report it.'],
    remedies: ['start-again'],
    evidence: [],
    quote: undefined,
  }
}

function refused({ words }: AuthorizationRefused): Finding {
  const evidence = [
    ['error', words?.error],
    ['error_code', words?.code],
    ['error_reason', words?.reason],
  ] as const
  return {
    severity: 'stop',
    title: 'Meta refused the login',
    meaning: words
      ? 'The dialog sent you back with an error. No token was made.'
      : 'An address with an error was opened. It carries no mark of a login of this browser, so its words are not shown.',
    steps: [
      'Try again: some refusals pass.',
      'Check in the App Dashboard that the app is live, or that the person has a role on it.',
    ],
    remedies: ['log-in-again', 'start-again'],
    evidence: evidence.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    quote: words?.description,
  }
}

function mismatch({ why }: StateMismatch): Finding {
  return {
    severity: 'stop',
    title: 'This login was not started here',
    meaning:
      why === 'environment'
        ? 'The reply came to the other kind of address: simulated and real logins never mix. Keytag has kept nothing and called nobody.'
        : why === 'family'
          ? 'A reply of Facebook Login came to the address of Instagram Login, or the other way round: the two never mix. Keytag has kept nothing and called nobody.'
          : 'A login reply arrived that belongs to no login of this browser. Keytag has kept nothing of it and called nobody.',
    steps: [
      'If you began the login in another browser or app, finish it there.',
      'If it was more than an hour ago, or this address was opened before, start a new login.',
      'If somebody sent you this link, do not trust it: such links slip you somebody else’s account.',
    ],
    remedies: ['start-again'],
    evidence: [['state', whyStates[why]]],
    quote: undefined,
  }
}

const whyStates: Readonly<Record<StateMismatch['why'], string>> = {
  missing: 'missing',
  unknown: 'not one of this browser, used before, or over an hour old',
  environment: 'of the other environment',
  family: 'of the other family',
}

const malformations: Readonly<Record<Malformation, string>> = {
  'too-long': 'It is far longer than any reply of Meta’s.',
  repeated: 'It names the same thing twice, which Meta never does.',
  'token-in-query':
    'It carries a token in the part of the address that servers see. Meta never does that. Treat that token as leaked.',
  'not-a-token': 'What stands where the token belongs is not a whole token of Meta’s.',
  code: 'It brings a code, as for a server, and no token. Keytag asks for tokens.',
  'code-and-token': 'It brings a code and a token at once, which Meta never does here.',
  token: 'It brings a token. Instagram Login sends a code and never a token.',
  'code-in-fragment':
    'It carries the code after the #. Instagram Login sends it before, so this address was made by somebody else.',
  'not-a-code':
    'What stands where the code belongs is not of the form of Instagram’s codes. It would go into a terminal command, so Keytag takes nothing else.',
}
