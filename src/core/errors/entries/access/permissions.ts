import { instagramPermissions } from '../../../login/permissions/instagram-permissions.ts'
import { facebookPermissions } from '../../../login/permissions/permissions.ts'
import { otherPermissions } from '../../../login/scopes/other-permissions.ts'
import type { Entry } from '../../entry.ts'
import { advancedAccess, allTicked } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** Fields and IDs have names of the same form: `instagram_business_account`, `business_id`. */
const permissionNames = [...facebookPermissions, ...instagramPermissions]
  .map(({ name }) => name)
  .concat(...otherPermissions.keys())
  .filter(name => /^(?:pages|instagram|ads|business|catalog|leads)_/.test(name))

const missingPermission = new RegExp(
  `\\b(?:requires|missing) (?:extended permission:? ?['"]?(?:pages|instagram|ads|business|catalog|leads)_[a-z_]{3,40}|['"]?(?:${permissionNames.join('|')})\\b)`,
  'i',
)

/** A permission is missing, for the person or for this token. */
export const permissions: readonly Entry[] = [
  {
    id: '10',
    says: { code: 10 },
    wordings: met(
      'A captured answer, HTTP 400',
      '(#10) Application does not have permission for this action',
    ),
    title: 'A permission is missing',
    meaning:
      'The person did not grant what this call needs, or the app has no Advanced Access for it.',
    cause: 'The permission was declined, never asked for, or granted for other Pages only.',
    who: 'person',
    steps: [allTicked, advancedAccess],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'A captured answer, HTTP 400; documented in Meta’s Handle errors',
    },
    world: 'error-10',
  },
  {
    id: '200',
    says: { code: [200, 299] },
    wordings: [
      ...met(
        'Meta’s documentation',
        '(#200) Requires extended permission: pages_manage_posts',
        'Requires extended permission',
      ),
      ...met(
        'Public code, HTTP 403',
        'If posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission',
      ),
      ...met(
        'Public code',
        '(#283) Requires pages_read_engagement permission to manage the object',
      ),
      ...met('restfb’s tests', '(#210) User not visible'),
    ],
    title: 'This permission was not granted',
    meaning:
      'The person did not grant what this call needs, or the app has no Advanced Access for it.',
    cause: 'Meta uses all codes from 200 to 299 for it, mostly with the permission’s name.',
    who: 'person',
    steps: [allTicked, advancedAccess],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  },
  {
    id: 'permission-named',
    says: {
      message: missingPermission,
    },
    wordings: met(
      'postiz pull request 1914, airbyte pull request 14660, and many answers',
      '(#10) Requires instagram_content_publish permission to manage the object',
      'Requires … permission to manage the object',
      'Requires … permission to read',
      'requires the … permission',
      'one of these permissions is needed',
      'App needs permission scopes',
      'App needs permission scopes … to create live video on behalf of a page user',
    ),
    title: 'Meta names the permission that is missing',
    meaning: 'The token lacks the permission that Meta’s message names, for this Page or account.',
    cause:
      'It was never asked for, was unticked in the dialog, or was given for other Pages and accounts only.',
    who: 'person',
    steps: [
      'Read the permission’s name in the message.',
      'Log in again, ask for it, and tick this Page and this account in the dialog.',
      advancedAccess,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'Answers in developers’ issues, with codes 10, 200 and 283',
    },
  },
  {
    id: 'authorization-error',
    wordings: shared('postiz and other tools', 'Authorization Error'),
    title: 'Meta did not allow the call',
    meaning:
      'Tools print these two words with many refusals. The code beside them says which one it is.',
    cause: 'A missing permission, a wrong ID, or an outage.',
    who: 'developer',
    steps: ['Look for code and error_subcode beside them, and paste those too.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues' },
  },
]
