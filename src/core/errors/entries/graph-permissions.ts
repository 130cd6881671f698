import { instagramPermissions } from '../../login/permissions/instagram-permissions.ts'
import { otherPermissions } from '../../login/permissions/other-permissions.ts'
import { facebookPermissions } from '../../login/permissions/permissions.ts'
import type { Entry } from '../entry.ts'
import { advancedAccess, allTicked, loginAgain } from '../steps.ts'
import { met, shared } from '../wordings.ts'

/** Fields and IDs have names of the same form: `instagram_business_account`, `business_id`. */
const permissionNames = [...facebookPermissions, ...instagramPermissions]
  .map(({ name }) => name)
  .concat(...otherPermissions.keys())
  .filter(name => /^(?:pages|instagram|ads|business|catalog|leads)_/.test(name))

const missingPermission = new RegExp(
  `\\b(?:requires|missing) (?:extended permission:? ?['"]?(?:pages|instagram|ads|business|catalog|leads)_[a-z_]{3,40}|['"]?(?:${permissionNames.join('|')})\\b)`,
  'i',
)

/** Something is not allowed: to the app, to the person, or to this token. */
export const graphPermissions: readonly Entry[] = [
  {
    id: '3',
    says: { code: 3 },
    wordings: met(
      'Meta’s documentation',
      '(#3) Application does not have the capability to make this API call.',
    ),
    title: 'This app may not make this call',
    meaning: 'The app lacks what this call needs.',
    cause: 'A capability or a product was never added to the app.',
    who: 'developer',
    steps: [
      'In the App Dashboard, add the product the call belongs to.',
      advancedAccess,
      'Messages of Instagram after Facebook Login: send to /<Page ID>/messages with the Page token. The Instagram account’s ID gets this answer.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'documented',
      where: 'Meta, Graph API: Handle errors; messages: ChatbotX pull request 1122',
    },
    world: 'error-3',
  },
  {
    id: '3-scheduled',
    says: { code: 3 },
    wordings: met(
      'Notes in public code',
      '(#3) User must be on whitelist',
      'User must be on whitelist',
    ),
    title: 'Instagram does not schedule posts for this app',
    meaning:
      'scheduled_publish_time was sent to Instagram. Meta lets only chosen partners do that.',
    cause: 'Pages of Facebook take the parameter, Instagram accounts do not.',
    who: 'developer',
    steps: [
      'Leave scheduled_publish_time out.',
      'Store the post yourself, and publish it at its time.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Notes in public code' },
  },
  {
    id: '3-certification',
    says: { code: 3, subcodes: [2859002] },
    wordings: met('Public code', 'Non-discrimination certification required'),
    title: 'A declaration for advertisers is missing',
    meaning: 'The call is about ads. Meta wants its non-discrimination policy accepted first.',
    cause: 'The person behind the token has not accepted it for the ad account.',
    who: 'person',
    steps: [
      'Log in to facebook.com as that person, open Ads Manager, and accept the policy there.',
      'Try the same call again. The token is good.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public code, which names the number' },
  },
  {
    id: '5',
    says: { code: 5 },
    wordings: met('Application logs in public code', '(#5) Unauthorized source IP address'),
    title: 'The app lets only certain servers call',
    meaning: 'The call came from an IP address that is not on the app’s list.',
    cause: 'App settings › Advanced › Server IP allowlist is filled in, and the server moved.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Advanced › Security: add the server’s address, or empty the list.',
      'With a filled list no browser can call, so Keytag cannot either.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Application logs in public code' },
    world: 'error-5',
  },
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
    id: '10-personal',
    says: { code: 10 },
    wordings: [
      ...met(
        'A captured answer, HTTP 400',
        '(#10) The user is not an Instagram Business',
        'user is not an Instagram Business',
      ),
      ...met(
        'PostPeer and other tools, in their own words',
        'not_business_account',
        'account is not a Business or Creator account',
        'account is not a professional account',
        'Personal Instagram accounts are not supported',
      ),
    ],
    title: 'The Instagram account is personal',
    meaning: 'Instagram’s APIs work for professional accounts only: business or creator.',
    cause: 'The account was never switched, or was switched back.',
    who: 'person',
    steps: [
      'In the Instagram app: Settings › Account type and tools › Switch to professional account.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-10-personal',
  },
  {
    id: '15',
    says: { code: 15 },
    wordings: [
      ...met(
        'Public code, measured there',
        '(#15) This method must be called with an app access_token.',
      ),
      ...met(
        'n8n issue 14503',
        '(#190) Application Secret required for this endpoint',
        'Application Secret required for this endpoint',
      ),
    ],
    title: 'This call needs an app token',
    meaning: 'A person’s or a Page’s token was sent where Meta wants the app’s own.',
    cause: 'App tokens hold the app secret, so such calls belong on a server.',
    who: 'developer',
    steps: [
      'Make the call on your server with the app token (App ID, a bar, app secret).',
      'Never put that token into a page or an app: it can act as your whole app.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Public code' },
    world: 'error-15',
  },
  {
    id: '20',
    says: { code: 20, subcodes: [1772107] },
    wordings: met('Public code', 'The comment does not support the requested action'),
    title: 'This comment cannot be answered or changed like that',
    meaning: 'The comment is hidden, deleted, or of a kind that does not allow it.',
    cause: 'It has been removed, or it is a reply to a reply.',
    who: 'developer',
    steps: ['Ask for the comment first, and leave out what is gone.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Public code' },
  },
  {
    id: '25',
    says: { code: 25, subcodes: [2207050] },
    wordings: met('Captured answers', 'User access is restricted'),
    title: 'The Instagram account is restricted',
    meaning: 'Meta has limited this account. Its owner has to act before the API answers.',
    cause:
      'A notice waits in the Instagram app: a broken rule, or a check that the owner is a person.',
    who: 'person',
    steps: [
      'Open Instagram as that account and follow its notice.',
      'Then try again: the token need not be a new one.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Instagram Platform: Error codes' },
    world: 'error-25-2207050',
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
    id: '200-switched-off',
    says: { code: 200 },
    wordings: met(
      'fbpages-telegram-bot issue 9, facepy issue 83',
      '(#200) Access to this data is temporarily disabled for non-active accounts due to changes we are making to the Facebook Platform',
      'Access to this data is temporarily disabled',
      '(#200) Feed story publishing to other users is disabled for this application',
      'publishing to other users is disabled for this application',
    ),
    title: 'Meta has switched off what this call does',
    meaning: 'No permission and no new token brings it back for this app.',
    cause:
      'Since 2013 no app posts to other people’s timelines. In 2018 Meta closed reading of strangers’ Pages for apps that had not passed App Review.',
    who: 'developer',
    steps: [
      'To read your own Page: use its Page token from /me/accounts.',
      'To read other people’s Pages: ask for Page Public Content Access in App Review.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues with code 200' },
  },
  {
    id: '200-2069030',
    says: { code: 200, subcodes: [2069030] },
    wordings: met(
      'fb-post-bulk-privacy-edit issue 20',
      'New Pages Experience Is Not Supported',
      'This endpoint is not supported in the new Pages experience.',
    ),
    title: 'This call does not exist for Pages of the new experience',
    meaning: 'The token acts for such a Page, or for a person who uses Facebook as one.',
    cause: 'The call is an older one, or the Page’s own profile was taken for the person.',
    who: 'developer',
    steps: [
      'Log in as the person, not switched to the Page, and take the Page token from /me/accounts.',
      'Use the newer call: published_posts in place of posts, for example.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'fb-post-bulk-privacy-edit issue 20; the steps are a guess',
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
    id: '200-deactivated',
    says: { code: 200 },
    wordings: met(
      'Developers’ code and logs',
      'API access deactivated. To reactivate, go to the app dashboard.',
      'API access deactivated',
    ),
    title: 'The app’s API access is switched off',
    meaning: 'Meta has deactivated the app’s access. The token is not at fault.',
    cause: 'A data use checkup or another notice in the App Dashboard was left unanswered.',
    who: 'developer',
    steps: ['Open the App Dashboard and follow the notice there.'],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ code and logs' },
    world: 'error-200-deactivated',
  },
  {
    id: '200-blocked',
    says: { code: 200 },
    wordings: met('claude-code issue 91036', 'API access blocked.', 'API access blocked'),
    title: 'Meta has blocked the API access of the app or of the person',
    meaning: 'Meta refuses every call of this app or this person. A new login changes nothing.',
    cause:
      'Likely the app or the Facebook account behind the token is restricted. Meta’s words do not say which.',
    who: 'developer',
    steps: [
      'Open the App Dashboard, and look for a notice and for Required actions.',
      'Open facebook.com/business-support-home as the person who logged in, and look for a restriction.',
      'Ask for a review there if one is offered.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'claude-code issue 91036; the causes are a guess' },
  },
  {
    id: '200-data-use',
    says: { code: 200 },
    wordings: met(
      'kirby3-instagram issue 8',
      'API access disrupted. Go to the App Dashboard and complete Data Use Checkup.',
      'API access disrupted',
      'complete Data Use Checkup',
    ),
    title: 'The Data Use Checkup of the app is due',
    meaning: 'Meta has paused the app until its yearly checkup is done. The token is not at fault.',
    cause: 'The checkup’s date has passed without an answer.',
    who: 'developer',
    steps: [
      'App Dashboard › Required actions: complete the Data Use Checkup.',
      'Then try again with the same token.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'kirby3-instagram issue 8' },
  },
  {
    id: '200-2534041',
    says: { code: 200, subcodes: [2534041] },
    wordings: met(
      'Public code',
      'The account owner has disabled access to instagram direct messages',
    ),
    title: 'The account has switched off access to its messages',
    meaning: 'Apps may not read or send messages until the account’s owner allows it.',
    cause: 'A switch in the Instagram app, off by default for many accounts.',
    who: 'person',
    steps: [
      'In the Instagram app: Settings › Messages and story replies › Message controls › Connected tools: allow access to messages.',
      'Then try again: the token need not be a new one.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Answers kept in public code' },
    world: 'error-200-2534041',
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
