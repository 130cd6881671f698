import {
  type AnswerFault,
  AnswerRefused,
  type MetaRefusal,
} from '../login/exchange/answers-in-text.ts'
import {
  clientSecret,
  codeUsed,
  redirectUriDiffers as otherRedirectUri,
} from './entries/login/exchange.ts'
import {
  invalidClientId,
  invalidPlatformApp,
  invalidScope,
  redirectUri as unregistered,
} from './entries/login/instagram-refusals.ts'
import { type Entry, exampleOf } from './entry.ts'
import { hasWords } from './wordings.ts'

/** The reason why a pasted answer brought no token, in words for people. */
export type ExchangeFault = {
  readonly title: string
  readonly meaning: string
  /** Meta's own words, to be shown as Meta's. */
  readonly quote?: string | undefined
  /** The matching entry. */
  readonly entry?: Entry | undefined
}

type Known = (words: MetaRefusal) => Entry | undefined

/** `known` finds the entry for Meta's words. By default it searches the complaints of the exchange. */
export function explainExchange(refusal: unknown, known: Known = complaintOf): ExchangeFault {
  if (!(refusal instanceof AnswerRefused)) {
    return { title: 'This cannot be read', meaning: 'This is a fault in Keytag.' }
  }
  if (refusal.why === 'refused') return fromWords(refusal.words, known)
  const [title, meaning] = faults[refusal.why]
  return { title, meaning }
}

/** The known refusals of the exchange. */
export const complaints: readonly Entry[] = [
  invalidPlatformApp,
  codeUsed,
  otherRedirectUri,
  clientSecret,
]

/** Meta's words from an entry's example. */
export function wordsOf(entry: Entry): string {
  const example = exampleOf(entry) ?? ''
  return /"error_message": ?"([^"]+)/.exec(example)?.[1] ?? example
}

/** The event and the first step to fix it. */
export function meaningOf({ meaning, steps }: Entry): string {
  return [meaning, steps[0]].join(' ')
}

function fromWords(words: MetaRefusal | undefined, known: Known): ExchangeFault {
  const entry = words && known(words)
  return {
    title: entry?.title ?? 'Instagram refused the exchange',
    meaning: entry
      ? meaningOf(entry)
      : 'Keytag does not know this answer. Log in again for a fresh code.',
    quote: words?.message,
    entry,
  }
}

/** Only these entries, because they load with the code. The last three belong to the dialog too. */
const near = [...complaints, unregistered, invalidScope, invalidClientId]

function complaintOf({ message }: MetaRefusal): Entry | undefined {
  return near.find(entry => hasWords(entry, message))
}

const faults: Readonly<Record<Exclude<AnswerFault, 'refused'>, readonly [string, string]>> = {
  empty: ['Nothing is here yet', 'Paste what the command printed.'],
  'too-long': ['This is too long', 'Paste only the last line, from { to }.'],
  'not-json': ['This is not JSON', 'Paste everything from { to }.'],
  'cut-off': ['The end is missing', 'Paste everything from { to the last }.'],
  'no-token': ['There is no token in this', 'Paste what the command printed, from { to }.'],
  'not-a-token': [
    'The token is not whole',
    'It holds characters that no token has. Copy all of it again.',
  ],
  secret: [
    'That looks like an app secret. Keytag has dropped it',
    'A secret never belongs in a browser: whoever has it can act as your app. Type it only where the command asks for it.',
  ],
  'app-token': [
    'That is an app access token, your app secret in disguise. Keytag has dropped it',
    'It can act as your whole app. Keep it out of browsers.',
  ],
  'facebook-token': [
    'That is a token of Facebook Login',
    'It works on graph.facebook.com only. Instagram Login’s tokens begin IGAA.',
  ],
  'basic-display-token': [
    'That is a token of Instagram Basic Display',
    'Meta switched these off on 4 December 2024. Nothing makes it work again.',
  ],
  environment: [
    'Simulated and real tokens never mix',
    'This token belongs to the other kind of login. Run the command of this page.',
  ],
}
