import type { Entry } from '../../entry.ts'
import { advancedAccess, allTicked, loginAgain } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** A permission is missing for an action on a Page, or for its posts and messages. */
export const pagePermissions: readonly Entry[] = [
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
      'To post as a Page takes pages_manage_posts and the Page token. With a User token, Meta thinks the post is the person’s own. No app may post for people any more.',
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
    id: '200-not-available',
    says: { code: 200 },
    wordings: met(
      'Meta’s answers in eight public projects',
      '(#200) The permission(s) pages_manage_posts are not available. It could because either they are deprecated or need to be approved by App Review.',
      'The permission(s) … are not available',
      'It could because either they are deprecated or need to be approved by App Review',
    ),
    title: 'The token lacks the permission that Meta names',
    meaning:
      'Meta mentions App Review and ended permissions. Most often the token was simply made without this permission.',
    cause:
      'The permission was not asked for or not ticked at the login. Or the app has Standard Access, and the person has no role on the app.',
    who: 'developer',
    steps: [
      'Paste the token here and look at its permissions: is the named one among them, and for this Page?',
      'If not: log in again with this permission, and leave the Page ticked. Then take the Page token again.',
      'If it is there: log in as somebody with a role on the app. Others need Advanced Access, by App Review.',
    ],
    remedies: ['start-again'],
    place: 'app-roles',
    retry: 'no',
    source: { known: 'reported', where: 'Notes of three public projects that solved it' },
  },
  {
    id: '200-page-role',
    says: { code: 200 },
    wordings: met(
      'Answers in public code',
      '(#200) User does not have sufficient administrative permission for this action on this page',
      'does not have sufficient administrative permission for this action',
    ),
    title: 'The person’s role on the Page does not allow this',
    meaning: 'The token works. The person who made it may not do this on the Page.',
    cause:
      'The person has access for some tasks only, was removed from the Page, or has not switched on the two-factor login that the business demands.',
    who: 'page-owner',
    steps: [
      'On facebook.com: Page settings › Page access. Give the person full control, or the task that is missing.',
      'Then log in again with the same person, and take a new Page token.',
    ],
    place: 'page-access',
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Answers in public code' },
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
      'Requires extended permission: publish_stream',
      'Requires publish_actions permission',
      'Requires publish_stream permission',
      'If posting to a group, requires app being installed in the group',
      '(#200) Posts where the actor is a page cannot also include a target_id other than EVENT or GROUP',
      '(#100) No permission to publish the video',
      'No permission to publish the photo',
      'No permission to publish video',
      'Requires either publish_to_groups permission',
    ),
    title: 'A User token was sent where the Page token belongs',
    meaning:
      'Meta thinks the call is a post to a person’s timeline or to a group. Apps have not been able to post to timelines since 2018, and to groups since 2024.',
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
      'Log in again with business_management: tick “Include Pages in a business portfolio” under Details.',
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
    says: { code: 200, ownCodes: [230], subcodes: [2018027, 2018028] },
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
]
