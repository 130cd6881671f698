import type { Entry } from '../entry.ts'
import { advancedAccess, allTicked } from '../steps.ts'

export const graph100: readonly Entry[] = [
  {
    id: '100',
    says: { code: 100, message: /invalid parameter/i },
    title: 'Meta did not understand the question',
    meaning: 'A parameter or a field of the call does not fit.',
    cause:
      'A slip in the call, a field of another version, or a change at Meta. If Keytag made the call, it is a fault of Keytag’s.',
    who: 'developer',
    steps: [
      'Compare the call with Meta’s reference for this node and version.',
      'If Keytag made it: report it, with what is shown here.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    example: '(#100) Invalid parameter',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
  },
  {
    id: '100-missing-permissions',
    says: { code: 100, message: /missing permissions?$|\(#100\) missing permissions/i },
    title: 'A permission is missing for this call',
    meaning: 'Graph says so with code 100 where it says 10 or 200 elsewhere.',
    cause: 'Declined in the dialog, never asked for, or granted for other Pages than this one.',
    who: 'person',
    steps: [allTicked, advancedAccess],
    remedies: ['log-in-again'],
    retry: 'no',
    example: '(#100) Missing permissions',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-100',
  },
  {
    id: '100-field',
    says: { code: 100, message: /tried accessing nonexisting field/i },
    title: 'The field does not exist there',
    meaning: 'One field that a node does not have fails the whole call.',
    cause:
      'Often a field of a Page that was asked of a person: instagram_business_account belongs to the Page, so it is /me/accounts?fields=instagram_business_account.',
    who: 'developer',
    steps: [
      'Take the field out, or ask the node that has it.',
      'Check the Graph API version: fields come and go with it.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '(#100) Tried accessing nonexisting field (instagram_business_account) on node type (User)',
    source: { known: 'reported', where: 'Developers’ issues, and a live probe of v25.0' },
    world: 'error-100-field',
  },
  {
    id: '100-33',
    says: {
      code: 100,
      subcodes: [33],
      message: /unsupported (?:get|post|delete) request\. object with id/i,
    },
    title: 'Meta does not show this object',
    meaning:
      'It does not exist, or this token may not see it. Graph does not tell these two apart.',
    cause:
      'A wrong ID, a Page that was not ticked in the dialog, a role that is gone, or a missing permission.',
    who: 'person',
    steps: ['Check the ID.', 'Log in again and tick the Page in the dialog.'],
    remedies: ['log-in-again'],
    retry: 'no',
    example:
      "Unsupported get request. Object with ID '1' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api",
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-100-33',
  },
  {
    id: '100-36009',
    says: { code: 100, subcodes: [36009], message: /authorization code has been used/i },
    title: 'The code was used before',
    meaning: 'A code works once. This one has been exchanged already.',
    cause: 'The page was loaded twice, or two parts of an app exchanged the same code.',
    who: 'developer',
    steps: [
      'Log in again for a fresh code.',
      'Exchange it in one place, once, within ten minutes.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'This authorization code has been used.',
    source: {
      known: 'captured',
      where: 'A captured answer, HTTP 400; the subcode from newer ones',
    },
    world: 'error-100-36009',
  },
  {
    id: '100-secret',
    says: { code: 100, message: /appsecret_proof/i },
    title: 'The app demands its secret with every call',
    meaning:
      '“Require App Secret” is on, so Meta refuses calls from a browser. Keytag never asks for a secret.',
    cause:
      'A switch in the app’s settings. Developers contradict each other on whether new apps have it on.',
    who: 'developer',
    steps: [
      'In the App Dashboard under App settings › Advanced › Security, switch “Require App Secret” off.',
      'Or make the calls from your own server.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    example: 'API calls from the server require an appsecret_proof argument',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-100-secret',
  },
  {
    id: '100-inspection',
    says: {
      code: 100,
      message:
        /must provide an app access token, or a user access token that is an owner or developer/i,
    },
    title: 'Only the app’s own people may inspect tokens',
    meaning:
      'debug_token answers the app itself and people with a role on it. For everybody else this is normal and breaks nothing.',
    cause: 'The person who logged in has no role on the app.',
    who: 'nobody',
    steps: [
      'Nothing needs doing: the token works all the same.',
      'To inspect it, log in as an admin or developer of the app.',
    ],
    remedies: [],
    retry: 'no',
    example:
      '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    isHollow: true,
  },
  {
    id: '100-method',
    says: { code: 100, message: /unsupported request - method type/i },
    title: 'Instagram refuses every call of this token',
    meaning:
      'The message speaks of a method and means something else. The token is of an ended API, or its owner has no role on an app that is not reviewed.',
    cause:
      'Two causes look alike. Basic Display ended on 4 December 2024: its tokens (IGQV…) get this answer. And an app without Advanced Access lets only people with a role through, although the login itself works.',
    who: 'developer',
    steps: [
      'Token begins IGQV or IGQW: it is Basic Display’s. Log in with Instagram Login instead.',
      'Token begins IGAA and is fresh: give the person the role “Instagram tester” in the App Dashboard, and let them accept it in the Instagram app under Website permissions.',
      'Or ask for Advanced Access in App Review.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    example: 'Unsupported request - method type: get',
    source: {
      known: 'captured',
      where: 'Captured after Basic Display ended; the role as a cause is reported by developers',
    },
    instagramWorld: 'no-role-later',
  },
]
