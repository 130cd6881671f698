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
      'Open the address in a private window. If no post shows there, oEmbed has none either.',
      'Send the whole address, such as https://www.instagram.com/p/…/.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '{"error":{"message":"The requested resource does not exist","type":"OAuthException","code":24,"error_subcode":2207045,"error_user_title":"Media Not Found"}}',
    source: { known: 'captured', where: 'An answer in public code' },
  },
  {
    id: '100-2207037',
    says: { code: 100, subcodes: [2207035, 2207036, 2207037, 2207040] },
    wordings: met(
      'Meta, Instagram Platform: Error codes',
      'Product tag positions should not be specified for video media',
      'Product tag positions are required for photo media',
      "We couldn't add all of your product tags",
      'Cannot use more than … tags per created media',
    ),
    title: 'The tags of the post do not fit',
    meaning: 'Instagram refuses the tags of products or people, and not the login.',
    cause:
      'A product was deleted or may not be tagged, a position is missing at a picture or too much at a video, or there are more than 20 tags.',
    who: 'developer',
    steps: [
      'Pictures need x and y for each product tag. Videos take none.',
      'Fetch the catalogue’s products again, and tag only those that Meta lists.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Instagram Platform: Error codes' },
  },
  {
    id: '2207081',
    says: { subcodes: [2207078, 2207081] },
    title: 'This account cannot publish a trial reel now',
    meaning: 'The login works. Instagram limits trial reels to certain accounts, and their number.',
    cause: '2207081: the account has no trial reels. 2207078: it has reached their limit.',
    who: 'nobody',
    steps: ['Publish it as an ordinary reel, or try again on another day.'],
    remedies: [],
    retry: 'later',
    example:
      '{"error":{"message":"Invalid parameter","type":"OAuthException","code":100,"error_subcode":2207081}}',
    source: { known: 'reported', where: 'postiz, and another public project' },
  },
]
