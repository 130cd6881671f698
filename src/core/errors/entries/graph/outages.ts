import type { Entry } from '../../entry.ts'
import { later, loginAgain, outage } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** Meta does not answer, or not this call. */
export const outages: readonly Entry[] = [
  {
    id: '1',
    says: { code: 1, subcodes: [99] },
    wordings: shared(
      'Captured answers',
      'An unknown error occurred',
      'An unknown error has occurred',
    ),
    title: 'Meta is not answering',
    more: 'an unknown error',
    meaning: 'Graph gave up on this call and gives no reason. Your tokens still work.',
    cause:
      'A fault at Meta in most cases. Where Meta adds is_transient: false, the same call will fail again.',
    who: 'meta',
    steps: [
      later,
      'Look at metastatus.com for a known outage.',
      'If it comes back, ask for less at once.',
      'After a post: check whether it is there before you send it again.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-1',
  },
  {
    id: '1-final',
    says: { code: 1, ownCodes: [1], isTransient: false },
    wordings: shared('Captured answers', 'An unknown error occurred'),
    example: '{"error":{"message":"An unknown error occurred","code":1,"is_transient":false}}',
    title: 'Meta refuses this call for good, without saying why',
    meaning:
      'It looks like an outage but is not one. Meta adds is_transient: false, so the same call fails again.',
    cause: 'Meta’s words for people (error_user_msg) name the cause, if Meta sent any.',
    who: 'developer',
    steps: [
      'Read Meta’s own words for people (error_user_title, error_user_msg).',
      'Change the call or its subject. Do not repeat it as it is.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers with code 1 and is_transient: false' },
  },
  {
    id: '1-too-much',
    says: { code: 1, subcodes: [1487534] },
    wordings: [
      ...met(
        'Developers’ code that halves limit on it',
        "Please reduce the amount of data you're asking for, then retry your request",
      ),
      ...met(
        'Public code',
        "(#100) The 'limit' parameter should not exceed 100",
        'parameter should not exceed',
      ),
    ],
    title: 'The call asked for too much at once',
    meaning: 'Graph gave up because the call asked for too much data.',
    cause: 'Many Pages, or many fields of each, in one call. Meta answers with HTTP 500.',
    who: 'developer',
    steps: ['Try again in a moment.', 'In your own calls: halve limit, or ask for fewer fields.'],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'reported', where: 'Developers’ code that halves limit on it' },
    world: 'error-1-too-much',
  },
  {
    id: '1-2853001',
    says: { code: 1, subcodes: [2853001] },
    wordings: met(
      'A captured answer, HTTP 400',
      'profile should always be linked to delegate page',
      'profile is not linked to delegate page',
    ),
    title: 'The person’s profile is not linked to this Page',
    meaning:
      'Meta lost the link between the profile and the Page that acts for it. It looks like an outage but is not one: Meta adds is_transient: false.',
    cause: 'Seen with Pages of the new Pages experience.',
    who: 'page-owner',
    steps: [
      'Open the Page on facebook.com once, as the person who logs in, and switch to it.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400; the steps are a guess' },
    world: 'error-1-2853001',
  },
  {
    id: '2',
    says: { code: 2, subcodes: [1363047] },
    wordings: [
      ...met('A captured answer, HTTP 400', '(#2) Service temporarily unavailable'),
      ...met(
        'Meta, Messenger Platform: Error codes; facepy issue 127',
        'An unexpected error has occurred. Please retry your request later.',
      ),
    ],
    title: 'Meta is not answering',
    more: 'the service is down',
    meaning: 'Graph answers, and says that a service behind it is down. Your tokens still work.',
    cause: 'Meta has an outage. Most are short.',
    who: 'meta',
    steps: outage,
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-2',
  },
]
