import type { ErrorRow } from './error-row.ts'

const pause = { of: 'list', cure: 'wait' } as const

/** The limits of one business's calls: each code, its kind of call, Meta's words for it, and their source. */
const business = [
  [80000, 'ads', 'calls from this ad-account', 'documentation'],
  [80001, 'Pages', 'calls to this Page account', 'documentation'],
  [80002, 'Instagram', 'calls to this Instagram account', 'documentation'],
  [80003, 'audiences of ads', 'calls from this ad-account', 'guess'],
  [80004, 'managing ads', 'calls to this ad-account', 'documentation'],
  [80005, 'leads', 'leadgen api calls to this Page account', 'documentation'],
  [80006, 'messages', 'calls to this Messenger account', 'guess'],
  [80008, 'WhatsApp', 'calls to this WhatsApp Business account', 'documentation'],
  [80009, 'catalogues', 'calls to this Catalog account', 'guess'],
  [
    80014,
    'catalogue uploads',
    'calls for the batch uploads to this catalog account',
    'documentation',
  ],
] as const

/** Errors that ask for a pause. */
export const limitErrors: readonly ErrorRow[] = [
  {
    id: '4',
    title: 'app throttled',
    status: 403,
    code: 4,
    message: '(#4) Application request limit reached',
    more: { is_transient: true },
    ...pause,
    rests: 'capture',
  },
  {
    id: '9',
    title: 'person does too much',
    status: 400,
    code: 9,
    message: '(#9) User is performing too many actions',
    ...pause,
    rests: 'documentation',
  },
  {
    id: '17',
    title: 'person throttled',
    status: 400,
    code: 17,
    message: '(#17) User request limit reached',
    more: { is_transient: true },
    ...pause,
    rests: 'capture, status guessed',
  },
  {
    id: '32',
    title: 'Page throttled',
    status: 400,
    code: 32,
    message: '(#32) Page request limit reached',
    more: { is_transient: true },
    ...pause,
    rests: 'capture, status guessed',
  },
  {
    id: '341',
    title: 'limit of the app',
    status: 400,
    code: 341,
    message: '(#341) Application limit reached',
    more: { is_transient: true },
    ...pause,
    rests: 'documentation',
  },
  {
    id: '613',
    title: 'custom rate limit',
    status: 400,
    code: 613,
    message: '(#613) Calls to this api have exceeded the rate limit.',
    more: { is_transient: true },
    ...pause,
    rests: 'documentation',
  },
  ...business.map(
    ([code, title, calls, rests]): ErrorRow => ({
      id: String(code),
      title: `business limit, ${title}`,
      status: 400,
      code,
      message: `There have been too many ${calls}. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.`,
      ...pause,
      rests,
      // One entry explains the limits of calls that Keytag does not make.
      ...(code === 80001 || code === 80002 ? {} : { explainedAs: '80000' }),
    }),
  ),
]
