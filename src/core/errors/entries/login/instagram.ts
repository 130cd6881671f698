import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Errors of Instagram Login's pages and host. */
export const instagram: readonly Entry[] = [
  {
    id: '4476002',
    says: { code: 4476002, ownCodes: [1349026] },
    wordings: [
      ...met('Developers’ code and notes', 'No app ID was sent with the request'),
      ...met('brightbean-studio issue 45', 'No app ID was provided in the request'),
      ...met(
        'threads_api issues 5, 12 and 17',
        'No application data was given: There was a problem getting data for an application',
        'Attempted to load Ent with id … as a FBType::TH__APPLICATION',
      ),
    ],
    title: 'No app ID was sent: the wrong one of three',
    meaning: 'Meta did not find the app under the ID that was sent.',
    cause:
      'One Meta app can have three IDs: Meta’s, Instagram’s and Threads’. Each dialog knows only its own.',
    who: 'developer',
    steps: [
      'Instagram Login: take the ID from Instagram › API setup with Instagram login.',
      'Threads: take the “Threads app ID” from App settings › Basic.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    example: 'error_code 4476002: No app ID was sent with the request',
    source: { known: 'reported', where: 'Developers’ code and notes, mostly about Threads' },
  },
  {
    id: 'ig-developer-role',
    says: { ownCodes: [1349245] },
    wordings: [
      ...met('Developers’ issues', 'Insufficient Developer Role'),
      ...met(
        'The Threads dialog, with error_code 1349245',
        'The user has not accepted the invite to test the app',
      ),
    ],
    title: 'Insufficient developer role: the person is not a tester of the app',
    meaning: 'The app is not reviewed, so only people with a role on it may use it.',
    cause: 'The invitation was never sent, or never accepted in the Instagram app.',
    who: 'developer',
    steps: [
      'App Dashboard › App roles › Roles: add the account as “Instagram tester”.',
      'As that account: Instagram › Settings › Website permissions › Apps and websites › Tester invites: accept.',
      'Or ask for Advanced Access in App Review.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues' },
    instagramWorld: 'no-role',
  },
  {
    id: 'ig-host-retired',
    wordings: met(
      'openreply issue 27, megaapp977/stack issue 612',
      "Sorry, this page isn't available. The link you followed may be broken, or the page may have been removed.",
      "Sorry, this page isn't available",
    ),
    title: 'The login link leads to a page that Instagram has removed',
    meaning:
      'Meta’s pages no longer name api.instagram.com/oauth/authorize. Some people see this page there, and others are sent on to www.instagram.com.',
    cause:
      'Old code and old tutorials use that host. The exchange of the code stays there. A broken client_id leads to the same page.',
    who: 'developer',
    steps: [
      'Open www.instagram.com/oauth/authorize with the same parameters instead.',
      'If that is the host already: look at client_id. Quotes, spaces or an equals sign in it break the link.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where:
        'openreply issue 27, megaapp977/stack issue 612, postiz issue 1155, SocialiteProviders issue 1459',
    },
  },
  {
    id: 'ig-oops',
    says: {
      isAround: true,
      message:
        /\binstagram\b[^\n]{0,120}?\bo{2,4}ps\b[^\n]{0,6}?\ban error (?:appeared|occurr?ed|has occurr?ed)|\bo{2,4}ps\b[^\n]{0,6}?\ban error (?:appeared|occurr?ed|has occurr?ed)[^\n]{0,120}?\binstagram\b/i,
    },
    wordings: met(
      'AspNet.Security.OAuth.Providers issue 430, laravel/socialite issue 333, react-instagram-login issue 2',
      'Oops, an error occurred.',
    ),
    title: 'Instagram’s login shows its most general error page',
    meaning: 'Instagram stopped the login after the password. The page names no cause.',
    cause:
      'The person has no role on an app that is not reviewed, the link asks for a permission that has ended, or the App ID is not the Instagram app ID.',
    who: 'developer',
    steps: [
      'Paste the address of that page here. Keytag marks the faults of the link.',
      'App roles › Roles: add the account as “Instagram tester”, and accept the invitation in the Instagram app. Then Instagram shows the true error.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues, solved by the role of a tester' },
  },
  {
    id: 'ig-mixed-permissions',
    wordings: met('restfb issue 1527', 'Business and user permissions are mutually exclusive'),
    title: 'One of the permissions is misspelt',
    meaning:
      'Instagram treats an unknown name as one of the ended API, and then says that the two kinds do not go together.',
    cause:
      'Often instagram_business_content_publishing: the dashboard’s label. The permission is instagram_business_content_publish.',
    who: 'developer',
    steps: [
      'Compare each name with the five there are: instagram_business_basic, …_content_publish, …_manage_comments, …_manage_messages, …_manage_insights.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'restfb issue 1527' },
  },
  {
    id: 'ig-platform-app-page',
    wordings: met(
      'codefog/contao-instagram issue 58',
      'Invalid request: Request parameters are invalid: Invalid platform app',
      'Request parameters are invalid: Invalid platform app',
    ),
    title: 'Invalid platform app: wrong scope names, or the wrong App ID',
    meaning: 'Instagram’s login page says this before anybody logs in.',
    cause:
      'The link asks for names of an ended API (user_profile, user_media), or its client_id is the Meta app ID.',
    who: 'developer',
    steps: [
      'Ask for instagram_business_basic and others that begin instagram_business_.',
      'Use the “Instagram app ID” of Instagram › API setup with Instagram login as client_id.',
    ],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'reported', where: 'codefog/contao-instagram issue 58' },
  },
  {
    id: 'ig-session-invalid',
    wordings: met('trypost issue 3', '400 Session Invalid'),
    title: 'Instagram’s login does not work in a pop-up window',
    meaning: 'The login page lost its session on the way.',
    cause: 'It was opened in a pop-up or a frame, where Instagram’s cookies do not come along.',
    who: 'developer',
    steps: ['Open the login as a full page, and let Instagram send the person back.'],
    remedies: ['start-again'],
    retry: 'now',
    source: { known: 'reported', where: 'trypost issue 3' },
  },
  {
    id: 'ig-response-type',
    says: { code: 400 },
    wordings: met('instafeed.js issue 427', 'Only response type "code" and "token" is allowed'),
    title: 'response_type is missing or was not filled in',
    meaning: 'Instagram did not find one of the two words it knows.',
    cause: 'A placeholder was left in the link. Instagram Login today gives a code only.',
    who: 'developer',
    steps: ['Send response_type=code.'],
    remedies: ['start-again'],
    retry: 'no',
    source: { known: 'captured', where: 'instafeed.js issue 427' },
  },
  {
    id: 'ig-too-young',
    says: {
      message: /(?:token|refresh)[^\n]{0,80}(?:24 hours old|younger than 24|less than 24 hours)/i,
    },
    title: 'The token is too young to be refreshed',
    meaning: 'Instagram refreshes a token only when it is at least 24 hours old.',
    cause: 'This is Meta’s rule. We do not know the text of the refusal.',
    who: 'nobody',
    steps: [
      'Wait until the token is a day old.',
      'Refresh it before its 60 days end. After that it cannot be renewed.',
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, Instagram Platform: Refresh access token' },
    instagramWorld: 'token-young',
    isHollow: true,
  },
]
