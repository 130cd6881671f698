import type { Entry } from '../../entry.ts'
import { advancedAccess, allTicked } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** A parameter, a method or an app that does not fit the call: code 100, which says no more than that. */
export const wrongCalls: readonly Entry[] = [
  {
    id: '100',
    says: { code: 100 },
    wordings: shared('Captured answers', 'Invalid parameter'),
    title: 'Meta did not understand the call',
    meaning: 'A parameter or a field of the call does not fit.',
    cause:
      'The call has a mistake or a field of another version, or Meta has changed something. If Keytag made the call, Keytag is at fault.',
    who: 'developer',
    steps: [
      'Compare the call with Meta’s reference for this node and version.',
      'If Keytag made it: report it, with what is shown here.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Captured answers; no page of Meta’s lists the code' },
  },
  {
    id: '100-missing-permissions',
    says: {
      code: 100,
      subcodes: [1929002],
      ownCodes: [1929002],
      message: /\(#100\) missing permission\b/i,
    },
    wordings: [
      ...met('Developers’ issues', '(#100) Missing permissions', 'Missing permissions'),
      ...met(
        'facebook-messenger issue 226',
        '(#100) No enough permission to subscribe one or more of fields you specified',
        'No enough permission to subscribe',
      ),
      ...met(
        'workplace-platform-samples issue 7, code 1',
        'You could not subscribe to some of the fields requested due to a permissions error.',
      ),
    ],
    title: 'A permission is missing for this call',
    meaning: 'Meta does not name the permission. Graph says this with code 100 and with code 200.',
    cause:
      'The permission was declined, was never asked for, or was granted for other Pages. At a login, a field of the profile (gender, link, birthday) may want a permission of its own.',
    who: 'person',
    steps: [
      allTicked,
      'At a login: ask /me for fewer fields. id and name need no more permissions.',
      'To subscribe a Page: grant pages_manage_metadata, and pages_messaging for messages.',
      advancedAccess,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Developers’ issues' },
    world: 'error-100',
  },
  {
    id: '194',
    says: { code: 194 },
    wordings: met(
      'botpress-messenger issue 44, and notes in public code',
      '(#194) Requires all or none of the params: callback_url, verify_token',
      'Requires all or none of the params',
    ),
    title: 'Two parameters belong together, and one is missing',
    meaning: 'Meta names them at the end of its words. The token is fine.',
    cause: 'A setting is empty. For webhooks it is usually the verify token.',
    who: 'developer',
    steps: [
      'Send all of the named parameters, also when you change only the fields.',
      'For webhooks: send callback_url and verify_token together.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'botpress-messenger issue 44' },
  },
  {
    id: '100-method',
    says: { code: 100 },
    wordings: met(
      'instafeed.js issue 654, openreply issues 17 and 31',
      'Unsupported request - method type: get',
      'Unsupported request - method type: post',
    ),
    title: 'Instagram refuses every call of this token',
    meaning:
      'The message names a method but means something else. The token is of an ended API, or its owner has no role on an app that is not reviewed.',
    cause:
      'Two causes look alike. Basic Display ended on 4 December 2024: its tokens (IGQV…) get this answer. And an app without Advanced Access lets only people with a role through, although the login itself works.',
    who: 'developer',
    steps: [
      'If the token begins IGQV or IGQW, it is from Basic Display. Log in with Instagram Login instead.',
      'If the token begins IGAA and is new: give the person the role “Instagram tester” in the App Dashboard, and let them accept it in the Instagram app under Website permissions.',
      'Or ask for Advanced Access in App Review.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'Captured after Basic Display ended; the role as a cause is reported by developers',
    },
    instagramWorld: 'no-role-later',
  },
  {
    id: '100-secret',
    says: { code: 100 },
    wordings: met(
      'A captured answer, HTTP 400',
      'API calls from the server require an appsecret_proof argument',
    ),
    title: 'The app demands its secret with every call',
    meaning:
      '“Require App Secret” is on, so Meta refuses calls from a browser. Keytag never asks for a secret.',
    cause:
      'A switch in the app’s settings. Developers contradict each other on whether new apps have it on.',
    who: 'developer',
    steps: [
      'In the App Dashboard under App settings › Advanced › Security, switch “Require App Secret” off.',
      'Or make the calls from your own server, with appsecret_proof. Libraries have a switch for it: enableProof in passport.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-100-secret',
  },
  {
    id: '100-inspection',
    says: { code: 100 },
    wordings: met(
      'A captured answer, HTTP 400',
      '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    ),
    title: 'Only the app’s own people may inspect tokens',
    meaning:
      'debug_token answers the app itself and people with a role on it. For everybody else this is normal and breaks nothing.',
    cause: 'The person who logged in has no role on the app.',
    who: 'nobody',
    steps: [
      'You need not do anything. The token still works.',
      'To inspect it, log in as an admin or developer of the app.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    isHollow: true,
  },
  {
    id: '100-other-app',
    says: { code: 100 },
    wordings: met(
      'Answers in public code',
      '(#100) The App_id in the input_token did not match the Viewing App',
      'App_id in the input_token did not match the Viewing App',
      'App_id in the input_token did not match',
    ),
    title: 'The token belongs to another app',
    meaning:
      'debug_token was asked by one app about a token of another. Meta does not answer that.',
    cause:
      'The token was made with Graph API Explorer’s app or an older app, and the settings name a newer one.',
    who: 'developer',
    steps: [
      'Inspect the token here: the answer names its app.',
      'Log in with the app whose ID and secret your server has, and use that token.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Answers in public code' },
  },
  {
    id: '100-not-an-id',
    says: { code: 100 },
    wordings: met(
      'Answers of Threads in public code',
      'Param reply_to_id is not a valid threads_media ID',
      'Param … is not a valid … ID',
    ),
    title: 'A parameter holds the wrong kind of value instead of an ID',
    meaning: 'Meta names the parameter, and the kind of ID that it wants. The token is fine.',
    cause:
      'The ID of another kind was sent: of an account instead of a post, of a container instead of the published post, or a short name from an address.',
    who: 'developer',
    steps: [
      'Take the ID from the answer of the call that made or listed the object.',
      'Do not take it from the address in the browser.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Answers of Threads in public code' },
  },
  {
    id: '100-too-long',
    says: { code: 100 },
    wordings: [
      ...met(
        'Answers in public code, from several projects',
        'Param text must be at most 500 characters long.',
        'Param … must be at most … characters long',
        'Length of param message[text] must be less than or equal to 2000',
      ),
      // Other programs check their parameters in these words too.
      ...shared(
        'Answers in public code, from several projects',
        'Length of param … must be less than or equal to',
        'Name parameter too long',
      ),
    ],
    title: 'A text is longer than Meta accepts',
    meaning: 'Meta names the parameter and how many letters it may have. The token is fine.',
    cause:
      'Threads: 500 letters. Messages: 1,000 on Instagram, 2,000 in Messenger. Captions: 2,200.',
    who: 'developer',
    steps: ['Shorten the text, or send it in several parts.'],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'Answers in public code; Meta’s documentation of the limits',
    },
  },
]
