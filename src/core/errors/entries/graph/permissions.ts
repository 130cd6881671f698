import { instagramPermissions } from '../../../login/permissions/instagram-permissions.ts'
import { otherPermissions } from '../../../login/permissions/other-permissions.ts'
import { facebookPermissions } from '../../../login/permissions/permissions.ts'
import type { Entry } from '../../entry.ts'
import { advancedAccess, allTicked, loginAgain } from '../../steps.ts'
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
    id: '10-public-content',
    says: { code: 10 },
    wordings: [
      ...met(
        'pdir issue 184',
        "(#10) This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature.",
      ),
      ...met(
        'Public code of 2026',
        "(#10) Object does not exist, cannot be loaded due to missing permission or reviewable feature, or does not support this operation. This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature or the 'Page Public Metadata Access' feature.",
        'cannot be loaded due to missing permission or reviewable feature',
      ),
      ...met(
        'a forum thread of 2020',
        "(#10) This endpoint requires the 'manage_pages' permission or the 'Page Public Content Access' feature.",
        'This endpoint requires the … permission or the … feature',
      ),
      ...met(
        'Facepager issue 110',
        "(#10) To use 'Page Public Content Access', your use of this endpoint must be reviewed and approved by Facebook.",
        "To use 'Page Public Content Access'",
      ),
      ...met(
        'Answers and notes in public code, from several projects',
        "(#10) To use 'Page Public Content Access', your use of this endpoint must be reviewed and approved by Facebook. To submit this 'Page Public Content Access' feature for review please read our documentation on reviewable features.",
        "To submit this 'Page Public Content Access' feature for review please read our documentation on reviewable features",
      ),
    ],
    title: 'The token may not read this Page',
    meaning:
      'Without a permission for it, Meta treats a Page as somebody else’s. Reading those needs Page Public Content Access. Your own Page does not need it.',
    cause:
      'pages_read_engagement was not granted for this Page, or a User token was sent where the Page token belongs.',
    who: 'person',
    steps: [
      'Grant pages_read_engagement and pages_read_user_content, and tick this Page in the dialog.',
      'Make the token again, and use the Page token from /me/accounts.',
      'Only for other people’s Pages: ask for Page Public Content Access in App Review.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'pdir issue 184, and answers in public code' },
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
    meaning:
      'The token lacks the permission that stands in Meta’s message, for this Page or account.',
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
    id: '200-not-authorised',
    says: { code: 200 },
    wordings: [
      ...met(
        'facebook-sdk issue 312',
        "(#200) The user hasn't authorized the application to perform this action",
        "user hasn't authorized the application to perform this action",
      ),
      ...met(
        'primeaitech.info, error 2026',
        '(#200) Subject does not have permission to post on this page',
        'Subject does not have permission to post',
      ),
      ...shared('php-graph-sdk issue 302', 'Permissions error'),
    ],
    title: 'The token may not do this',
    meaning:
      'The login is valid. The permission for this action is missing, or the wrong token was sent.',
    cause:
      'To post as a Page takes pages_manage_posts and the Page token. With a User token, Meta takes the post for one of the person. No app may post for people any more.',
    who: 'developer',
    steps: [
      'Send the Page token from /me/accounts, not the User token.',
      'Check that pages_manage_posts was granted. Its older names are manage_pages and publish_pages.',
      'Check that the person may create content on the Page.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Developers’ issues, with code 200' },
  },
  {
    id: '200-user-token',
    says: { code: 200, alsoCodes: [100] },
    wordings: met(
      'restfb issue 1150, facebook-sdk issue 467',
      '(#200) This endpoint is deprecated since the required permission publish_actions is deprecated',
      'required permission publish_actions is deprecated',
      '(#200) Unpublished posts must be posted to a page as the page itself.',
      'Requires extended permission: publish_actions',
      'If posting to a group, requires app being installed in the group',
      '(#200) Posts where the actor is a page cannot also include a target_id other than EVENT or GROUP',
      '(#100) No permission to publish the video',
      'No permission to publish the photo',
      'No permission to publish video',
      'Requires either publish_to_groups permission',
    ),
    title: 'A User token was sent where the Page token belongs',
    meaning:
      'Meta takes the call for a post to a person’s timeline or to a group. Apps have not been able to post to timelines since 2018, and to groups since 2024.',
    cause:
      'The token is the person’s. Graph API Explorer gives a User token until you choose a Page.',
    who: 'developer',
    steps: [
      'Take the Page’s own token from /me/accounts, and post to /<Page ID>/feed with it.',
      'Ask for pages_manage_posts and pages_read_engagement at the login.',
      'Do not ask for publish_actions or publish_to_groups: both have ended.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'restfb issue 1150, facebook-sdk issue 467: solved by the Page token',
    },
  },
  {
    id: '200-business',
    says: { code: 200 },
    wordings: met(
      'Captured answers, HTTP 403',
      '(#200) Requires business_management permission to manage the object',
      'Requires business_management permission',
    ),
    title: 'business_management is missing',
    meaning: 'The object belongs to a business portfolio, and the token may not read those.',
    cause: 'business_management was not asked for, or was declined.',
    who: 'person',
    steps: [
      'Log in again with business_management: tick “Include Pages held in a business portfolio” at the start.',
      'The person needs a role in that portfolio too.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers, HTTP 403' },
    world: 'error-200',
  },
  {
    id: '200-manage-pages',
    says: { code: [200, 299] },
    wordings: met(
      'facebook-messenger issue 220',
      '(#283) Requires manage_pages permission to manage the object',
      'Requires manage_pages permission',
      '(#283) Requires extended permission: manage_pages',
      'Requires extended permission: manage_pages',
    ),
    title: 'A Page permission is missing, and Meta gives its old name',
    meaning:
      'manage_pages ended in 2020. The call needs one of its successors, usually pages_manage_metadata.',
    cause: 'The token was made without it. Asking for manage_pages no longer gives anything.',
    who: 'developer',
    steps: [
      'Ask for pages_manage_metadata, and for pages_show_list and pages_messaging where they are used.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'facebook-messenger issue 220' },
  },
  {
    id: '200-2018028',
    says: { code: 200, ownCodes: [230], subcodes: [2018028] },
    wordings: met('Public code', 'pages_messaging permission needed'),
    title: 'pages_messaging is missing',
    meaning: 'The Page’s messages need it, beside the Page token.',
    cause: 'It was not asked for or was declined, or the app has no Advanced Access for it.',
    who: 'person',
    steps: [allTicked, advancedAccess],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'A registry of errors in public code' },
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
