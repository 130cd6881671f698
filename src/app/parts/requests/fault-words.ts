import { type FaultKind, HandOverFault } from '../../../core/hand-over/fault.ts'
import { RequestsBlocked } from './kept-requests.ts'

/** A sentence on what is wrong with a reply, and one on what to do. */
const words: Readonly<Record<FaultKind, readonly [title: string, todo: string]>> = {
  'not-one': [
    'This is not a locked reply',
    'A locked reply begins with BEGIN AGE ENCRYPTED FILE. Check that you copied all of it.',
  ],
  cut: ['Part of the reply is missing', 'Ask for it again, as a file or as one message.'],
  tampered: [
    'The reply was changed on its way',
    'Ask for it again as a file, because chat programs change texts.',
  ],
  'too-big': ['This is larger than any reply', 'Check that you chose the right file.'],
  'other-key': [
    'The key is not in this browser',
    'Open the reply where you made the link. A request that you ended, or that expired a week ago, can no longer open one.',
  ],
  'other-request': [
    'This reply belongs to another request',
    'The key fits, but the request or the app inside does not. Somebody may have forged it: ask your client.',
  ],
  replayed: [
    'A reply to this request was opened before',
    'A request takes one reply. Make a new link for another one.',
  ],
  'too-old': ['The request has ended', 'Make a new link, and ask your client to answer that one.'],
  newer: ['A newer Keytag locked this reply', 'Load this page again, then open the reply.'],
  unreadable: [
    'The reply has an unexpected form',
    'It was locked for you, but Keytag did not write what is inside. Nothing of it is kept.',
  ],
  'old-browser': [
    'This browser cannot keep a key',
    'Use a browser of this year or the last: it needs X25519 in WebCrypto.',
  ],
}

export function faultInWords(failure: unknown): readonly [title: string, todo: string] {
  if (failure instanceof HandOverFault) return words[failure.why]
  if (failure instanceof RequestsBlocked) return ['The keys are in use', refusalInWords(failure)]
  return [
    'The reply could not be opened',
    'Load this page again. If that does not help, report it.',
  ]
}

/** Says why the browser gave no access to the requests, and what to do. */
export function refusalInWords(failure: unknown): string {
  return failure instanceof RequestsBlocked
    ? 'Another tab has an older version of Keytag open. Close that tab, then load this page again.'
    : 'This browser keeps no data for this page, so it cannot keep a key. Leave the private window, or allow it.'
}
