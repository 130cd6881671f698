import type { Entry } from '../../entry.ts'
import { met, shared } from '../../wordings.ts'

/** Calls about other people’s accounts, hashtags and posts. The token is fine in all of them. */
export const discovery: readonly Entry[] = [
  {
    id: '110-2207013',
    says: { code: 110, subcodes: [2207013] },
    wordings: [
      ...met(
        'Answers in public code, from several projects',
        'Invalid user id … business_discovery',
        'Cannot find … as a business or creator account',
      ),
      // Directories of people say the same.
      ...shared('Answers in public code, from several projects', 'Cannot find User with username'),
    ],
    title: 'There is no professional account with this username',
    meaning:
      'business_discovery shows professional accounts only. The token and the permission are fine.',
    cause:
      'The name is misspelt or was changed, or the account is personal, has an age limit, or is gone.',
    who: 'nobody',
    steps: [
      'Open instagram.com/<username>, and compare the spelling.',
      'Leave personal accounts out: no call of the API shows them.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"Invalid user id","type":"OAuthException","code":110,"error_subcode":2207013}}',
    source: { known: 'reported', where: 'Answers in public code, from several projects' },
  },
  {
    id: '18',
    says: { code: 18, ownCodes: [18], subcodes: [2207034] },
    title: 'This account has asked for 30 hashtags within 7 days',
    meaning:
      'Instagram lets an account look up 30 different hashtags in 7 days. Those that were looked up already still work.',
    cause: 'More hashtags were looked up with this account, perhaps by several tools.',
    who: 'nobody',
    steps: [
      'Go on with the hashtags of this week.',
      'Look others up after 7 days, or with another professional account.',
    ],
    remedies: [],
    retry: 'later',
    example: '{"error":{"message":"(#18) …","type":"OAuthException","code":18}}',
    source: {
      known: 'reported',
      where: 'Plugins for WordPress read code 18 so; the limit is documented by Meta',
    },
  },
  {
    id: '24-2207045',
    says: { code: 24, subcodes: [2207045] },
    title: 'There is no public post at this address',
    meaning: 'oEmbed shows public posts only, and found none. The token is fine.',
    cause: 'The post was deleted, the account is private, or the address is cut.',
    who: 'nobody',
    steps: [
      'Open the address in a private window. If no post appears there, oEmbed has none either.',
      'Send the whole address, such as https://www.instagram.com/p/…/.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"The requested resource does not exist","type":"OAuthException","code":24,"error_subcode":2207045,"error_user_title":"Media Not Found"}}',
    source: { known: 'captured', where: 'An answer in public code' },
  },
]
