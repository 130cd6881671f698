import type { Entry } from '../../entry.ts'
import { loginAgain, onFacebook } from '../../steps.ts'
import { met } from '../../wordings.ts'
import { dead } from '../tokens/ended-tokens.ts'

const handleErrors = 'Meta, Graph API: Handle errors'
const suspicion =
  'The login came from an unusual place, or Facebook suspects that the account was stolen.'
/** The way out: the person does what Facebook asks, and logs in anew. */
const byThePerson = {
  who: 'person',
  steps: [onFacebook, loginAgain],
  remedies: ['log-in-again'],
  retry: 'no',
} as const

/** Tokens that Meta accepts again, or gives anew, once the person has done what Facebook asks. */
export const accountChecks: readonly Entry[] = [
  {
    id: '190-459',
    says: { ...dead, subcodes: [459] },
    wordings: [
      ...met(
        'Answers kept in public code',
        'You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
        'cannot access the app till you log in to www.facebook.com',
      ),
      ...met(
        'aprilis/messenger issue 59',
        'www.messenger.com/login/checkpoint_interstitial',
        'checkpoint_interstitial',
        'www.facebook.com/checkpoint/',
      ),
    ],
    title: 'Facebook wants to check the person first',
    meaning:
      'A security check waits on facebook.com. No token of this person works until it is passed.',
    cause: suspicion,
    ...byThePerson,
    source: { known: 'documented', where: handleErrors },
    world: 'error-190-459',
  },
  {
    id: '190-490',
    says: { ...dead, subcodes: [490] },
    wordings: met('snarfed/granary', 'The user is enrolled in a blocking, logged-in checkpoint'),
    title: 'Facebook has locked the account behind a check',
    meaning: 'Facebook asks the person to pass a check first. No token works until it is passed.',
    cause: suspicion,
    ...byThePerson,
    source: { known: 'reported', where: 'snarfed/granary; Meta does not list the subcode' },
    world: 'error-190-490',
  },
  {
    id: '190-464',
    says: { ...dead, subcodes: [464] },
    wordings: met(
      'A captured answer, HTTP 400',
      'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
      'the user is not a confirmed user',
    ),
    title: 'The Facebook account is not confirmed',
    meaning: 'Meta does not let an unconfirmed account use apps.',
    cause:
      'An e-mail address or phone number that was never confirmed, or a check that is still open.',
    ...byThePerson,
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-464',
  },
  {
    id: '190-492',
    says: { ...dead, subcodes: [492] },
    wordings: [
      ...met(
        'A captured answer, HTTP 400',
        'The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.',
        'The user must be an administrator, editor, or moderator of the page in order to impersonate it',
      ),
      ...met(
        'bridgy issue 596, LaravelFacebookSdk issue 144',
        'The user must be an administrator of the page in order to impersonate it.',
        'must be an administrator, editor, or moderator of the page',
      ),
    ],
    title: 'The role on the Page is gone, or two-factor login is missing',
    meaning:
      'The person may no longer act as the Page, or its portfolio demands two-factor login. Graph gives the same answer for both.',
    cause:
      'The Page’s people changed, or its business portfolio began to demand two-factor authentication.',
    who: 'page-owner',
    steps: [
      'Ask the Page’s owner for access again.',
      'Switch two-factor login on at facebook.com.',
      'Then log in again, and take the new Page token from /me/accounts.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'A captured answer, HTTP 400' },
    world: 'error-190-492',
  },
]
