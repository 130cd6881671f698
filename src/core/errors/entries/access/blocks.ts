import type { Entry } from '../../entry.ts'
import { later, onFacebook } from '../../steps.ts'
import { met, shared } from '../../wordings.ts'

/** Meta has blocked an action, an app or an account for a while. */
export const blocks: readonly Entry[] = [
  {
    id: '4-2207051',
    says: { code: 4, subcodes: [2207051] },
    wordings: met(
      'A captured answer, HTTP 403; Meta’s Error codes',
      "Action is blocked. We restrict certain activity to protect our community. Tell us if you think that we've made a mistake.",
      'We restrict certain activity to protect our community',
      'Action is blocked',
    ),
    title: 'Meta has blocked this for now',
    meaning:
      'Meta thinks the calls are spam. This is not the ordinary limit, and trying again does not help.',
    cause:
      'Meta adds is_transient: false to tell it apart from the ordinary limit, which has the same code.',
    who: 'developer',
    steps: [
      'Wait some hours before the next call of this app.',
      'Look at the app’s dashboard for a notice from Meta.',
      'Let a person use the account by hand for a while.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 403' },
    world: 'error-4-2207051',
  },
  {
    id: '368',
    says: { code: 368, ownCodes: [2022], subcodes: [1390008] },
    wordings: [
      ...shared(
        'postiz, with code 368 and several subcodes',
        'The action attempted has been deemed abusive or is otherwise disallowed',
      ),
      ...met('postiz', 'We limit how often you can post, comment or do other things'),
      ...met(
        'Help of AntBuddy, code 2022, in English and Vietnamese',
        'You are temporarily blocked from performing this action',
        'Tạm thời bạn bị chặn thực hiện thao tác này',
      ),
      ...met('Help of Late and PostPeer, subcode 1390008', 'You are posting too fast'),
    ],
    title: 'Meta has stopped this action for now',
    meaning:
      'Meta sees a breach of its rules in what was done. The block ends by itself, or after a person has acted.',
    cause: 'The same action was done too often, or others reported the content.',
    who: 'person',
    steps: [onFacebook, later],
    remedies: [],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, Graph API: Handle errors' },
    world: 'error-368',
  },
  {
    id: '368-1404006',
    says: { code: 368, subcodes: [1404006] },
    wordings: met('A captured answer, HTTP 400', 'A security check is required to proceed.'),
    title: 'Facebook wants a security check',
    meaning: 'Meta has stopped this action until the person has passed a check.',
    cause: 'Something about the login or the calls looked unusual.',
    who: 'person',
    steps: [onFacebook, later],
    remedies: [],
    retry: 'later',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-368-1404006',
  },
  {
    id: '368-1404078',
    says: { code: 368, subcodes: [1404078] },
    wordings: [
      ...met('postiz', 'Page publishing authorization required'),
      ...met(
        'The simulated Meta, in place of words that were not seen',
        'Your account is restricted right now',
      ),
    ],
    title: 'The person has to be authorised to publish as this Page',
    meaning: 'Meta lets only people it has checked publish as this Page.',
    cause: 'Page publishing authorization is due: a confirmed identity and two-factor login.',
    who: 'person',
    steps: [
      'Open facebook.com as the person who logged in, switch to the Page, and follow its notice.',
      later,
    ],
    remedies: [],
    retry: 'later',
    source: { known: 'reported', where: 'postiz names the subcode so' },
    world: 'error-368-1404078',
  },
  {
    id: '368-1404112',
    says: { code: 368, subcodes: [1404112] },
    wordings: met(
      'postiz',
      'For security reasons, your account has limited access to the site for a few days',
    ),
    title: 'The account is limited for a few days',
    meaning: 'For security, Meta lets the account do less for a few days.',
    cause: 'Meta found a login or an action unusual.',
    who: 'person',
    steps: [onFacebook, 'Wait until the notice says that it is over.'],
    remedies: [],
    retry: 'later',
    source: { known: 'reported', where: 'postiz' },
  },
]
