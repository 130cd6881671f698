import {
  AuthorizationDenied,
  AuthorizationRefused,
  DialogRefused,
  type Malformation,
  MalformedResponse,
  StateMismatch,
} from '../login/refusals.ts'
import { redact } from '../redact.ts'
import { entries, entryOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { inWords } from './explain.ts'
import type { Finding } from './finding.ts'

/** Why a redirect brought no grant, in people's words. */
export function explainLogin(refusal: unknown): Finding {
  if (refusal instanceof AuthorizationDenied) {
    return {
      ...stopped(),
      evidence: [
        ['error', 'access_denied'],
        ...(refusal.saidUserDenied ? [['error_reason', 'user_denied'] as const] : []),
      ],
      quote: undefined,
    }
  }
  if (refusal instanceof AuthorizationRefused) return refused(refusal)
  if (refusal instanceof DialogRefused) return dialogRefused(refusal)
  if (refusal instanceof StateMismatch) {
    return {
      ...inWords(entryOf('login-state')),
      ...mismatches[refusal.why],
      evidence: [['state', whyStates[refusal.why]]],
      quote: undefined,
      isUnproven: true,
    }
  }
  if (refusal instanceof MalformedResponse) {
    const { why } = refusal
    const own = why === 'token-in-query' || why === 'code'
    return {
      ...inWords(entryOf(own ? `login-${why}` : 'login-malformed')),
      meaning: malformations[why],
      evidence: [['What was wrong', why]],
      quote: undefined,
      isUnproven: true,
    }
  }
  return {
    ...inWords(entryOf('keytag-fault')),
    remedies: ['start-again'],
    evidence: [],
    quote: undefined,
  }
}

/** The words of the index are for developers. These are for the person who came back. */
function stopped(): ReturnType<typeof inWords> {
  const entry = entryOf('login-cancelled')
  return {
    ...inWords(entry),
    title: 'You stopped the login',
    meaning: 'Meta gave no token. Nothing is kept.',
    steps: [entry.cause, ...entry.steps],
  }
}

function refused({ words }: AuthorizationRefused): Finding {
  const evidence = [
    ['error', words?.error],
    ['error_code', words?.code],
    ['error_reason', words?.reason],
  ] as const
  return {
    ...inWords(entryOf('login-refused')),
    ...(words
      ? {}
      : {
          meaning:
            'An address with an error was opened. It carries no mark of a login of this browser, so its words are not shown.',
        }),
    evidence: evidence.flatMap(([name, value]) => (value ? [[name, redact(value)] as const] : [])),
    quote: words?.description === undefined ? undefined : redact(words.description),
  }
}

function dialogRefused({ number, words, pending }: DialogRefused): Finding {
  const entry = entryOfDialog(number)
  return {
    ...(entry.id === 'login-cancelled' ? stopped() : inWords(entry)),
    evidence: [
      ...(number === undefined ? [] : [['error_code', `${number}`] as const]),
      ['state', pending ? 'of a login of this browser' : 'none came back'],
    ],
    quote: words === undefined ? undefined : redact(words),
    isUnproven: pending === undefined,
  }
}

function entryOfDialog(number: number | undefined): Entry {
  const known = entries.find(({ says }) => number !== undefined && says?.ownCodes?.includes(number))
  return known ?? entryOf('dialog-refused')
}

const mismatches: Readonly<Record<StateMismatch['why'], Partial<Finding>>> = {
  missing: {},
  unknown: {},
  environment: {
    entry: 'login-environment',
    meaning:
      'The reply came to the other kind of address: simulated and real logins never mix. Keytag has kept nothing and called nobody.',
  },
  family: {
    entry: 'login-environment',
    meaning:
      'A reply of Facebook Login came to the address of Instagram Login, or the other way round: the two never mix. Keytag has kept nothing and called nobody.',
  },
}

const whyStates: Readonly<Record<StateMismatch['why'], string>> = {
  missing: 'missing',
  unknown: 'not one of this browser, used before, or over an hour old',
  environment: 'of the other environment',
  family: 'of the other family',
}

const malformations: Readonly<Record<Malformation, string>> = {
  'too-long': 'It is far longer than any reply from Meta.',
  repeated: 'It names the same thing twice, which Meta never does.',
  'token-in-query':
    'The address has a token in the part that servers see. Meta never does that. Treat that token as leaked.',
  'not-a-token': 'The value in the place of the token is not a whole Meta token.',
  code: 'It brings a code for a server, and no token. Keytag asks for tokens.',
  'code-and-token': 'It brings a code and a token at once, which Meta never does here.',
  token: 'It brings a token. Instagram Login sends a code and never a token.',
  'code-in-fragment':
    'It carries the code after the #. Meta sends it before, so this address was made by somebody else.',
  'not-a-code':
    'The value in the place of the code does not look like Meta’s codes. Keytag takes nothing else, because a code may go into a terminal command.',
}
