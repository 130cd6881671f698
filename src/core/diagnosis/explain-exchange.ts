import { type AnswerFault, AnswerRefused, type MetaRefusal } from '../login/answers-in-text.ts'

/** Why a pasted answer brought no token, in people's words. */
export type ExchangeFault = {
  readonly title: string
  readonly meaning: string
  /** Meta's own words, to be shown as Meta's. */
  readonly quote: string | undefined
}

export function explainExchange(refusal: unknown): ExchangeFault {
  if (!(refusal instanceof AnswerRefused)) {
    return {
      title: 'This cannot be read',
      meaning: 'This is a fault of Keytag’s own.',
      quote: undefined,
    }
  }
  if (refusal.why === 'refused') return fromWords(refusal.words)
  const [title, meaning] = faults[refusal.why]
  return { title, meaning, quote: undefined }
}

/** What the terminal may say. Seen at api.instagram.com, with and without a full stop. */
export const complaints: readonly {
  readonly sign: RegExp
  readonly said: string
  readonly meaning: string
  /** The code is no longer any good. */
  readonly again: boolean
}[] = [
  {
    sign: /invalid platform app/i,
    said: 'Invalid platform app',
    meaning:
      'Use the Instagram app ID and its secret, not the Meta ones. Both are in the App Dashboard under Instagram › API setup with Instagram login.',
    again: true,
  },
  {
    sign: /code (was not found|has been used)|already used|code has expired/i,
    said: 'This authorization code has been used',
    meaning: 'A code works once and for an hour. Get a fresh one.',
    again: true,
  },
  {
    sign: /redirect.?uri/i,
    said: 'Error validating verification code … redirect_uri',
    meaning:
      'The address in the command has to be the one of the login, to the last slash. Copy the command again and change nothing in it.',
    again: false,
  },
  {
    // The wording is a guess; no source quotes it.
    sign: /client.?secret/i,
    said: 'Error validating client secret',
    meaning:
      'The secret is not this app’s. Take the Instagram app secret, beside the Instagram app ID, and run the command again.',
    again: false,
  },
]

function fromWords(words: MetaRefusal | undefined): ExchangeFault {
  const known = complaints.find(({ sign }) => sign.test(words?.message ?? ''))
  return {
    title: 'Instagram refused the exchange',
    meaning: known?.meaning ?? 'Keytag does not know this answer. Log in again for a fresh code.',
    quote: words?.message,
  }
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
