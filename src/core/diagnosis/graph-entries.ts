import type { Remedy } from './finding.ts'

/** People's words for one error of Graph's. */
export type GraphEntry = {
  readonly code: number
  /** Without it the entry speaks for every subcode that has none of its own. */
  readonly subcode?: number
  /** Told apart by Meta's message where the codes are the same. */
  readonly message?: RegExp
  readonly title: string
  readonly meaning: string
  readonly steps: readonly string[]
  readonly remedy?: Remedy
}

const later = 'Wait a few minutes, then try again.'
const loginAgain = 'Log in again to get a fresh token.'
const onFacebook = 'Open facebook.com as the person who logged in, and finish what it asks for.'

/**
 * Codes and subcodes: Meta's Error Handling guide; what is marked with a message, and the texts of
 * 25, 368, 492 and 100/33, from captured answers. The first entry that fits is taken.
 */
export const graphEntries: readonly GraphEntry[] = [
  {
    code: 1,
    message: /reduce the amount of data/i,
    title: 'Meta found the question too big',
    meaning: 'Graph gave up on the amount of data that was asked for at once.',
    steps: ['Try again in a moment. Fewer Pages ticked in the dialog help too.'],
    remedy: 'try-again',
  },
  {
    code: 4,
    subcode: 2207051,
    title: 'Meta has blocked this for now',
    meaning:
      'Meta took the calls for spam. This is not the ordinary limit, and trying again does not help.',
    steps: [
      'Wait some hours before the next call of this app.',
      'Look at the app’s dashboard for a notice from Meta.',
    ],
  },
  { code: 3, ...lacks('This app may not make this call') },
  {
    code: 10,
    message: /not an Instagram Business/i,
    title: 'The Instagram account is personal',
    meaning: 'Instagram’s APIs work for professional accounts only: business or creator.',
    steps: [
      'In the Instagram app: Settings › Account type and tools › Switch to professional account.',
      loginAgain,
    ],
    remedy: 'log-in-again',
  },
  { code: 10, ...lacks('A permission is missing') },
  {
    code: 25,
    title: 'The Instagram account is restricted',
    meaning: 'Meta has limited this account. Its owner has to act before the API answers.',
    steps: ['Open Instagram as that account and follow its notice.'],
  },
  {
    code: 100,
    subcode: 33,
    title: 'Meta does not show this object',
    meaning:
      'It does not exist, or this token may not see it. Graph does not tell these two apart.',
    steps: ['Check the ID.', 'Log in again and tick the Page in the dialog.'],
    remedy: 'log-in-again',
  },
  {
    code: 100,
    message: /appsecret_proof/i,
    title: 'The app demands its secret with every call',
    meaning:
      '“Require App Secret” is on, so Meta refuses calls from a browser. Keytag never asks for a secret.',
    steps: [
      'In the App Dashboard under App settings › Advanced › Security, switch “Require App Secret” off.',
      'Or make the calls from your own server.',
    ],
    remedy: 'try-again',
  },
  {
    code: 100,
    title: 'Meta did not understand the question',
    meaning:
      'A parameter or a field of the call does not fit. This is a fault of Keytag or a change at Meta.',
    steps: ['Report it, with what is shown here.'],
    remedy: 'try-again',
  },
  {
    code: 101,
    title: 'Meta does not know the app',
    meaning: 'The App ID is wrong, or the app was deleted.',
    steps: ['Compare the App ID with the one at the top of the App Dashboard.'],
    remedy: 'start-again',
  },
  { code: 102, ...dead('The login has ended', 'Meta no longer accepts this token.') },
  {
    code: 104,
    title: 'The app demands signed calls',
    meaning: 'Meta expected a signature made with the app secret. A browser must not have it.',
    steps: ['Switch “Require App Secret” off in the App Dashboard under App settings › Advanced.'],
    remedy: 'try-again',
  },
  {
    code: 190,
    message: /must be granted before impersonating/i,
    title: 'A Page permission is missing',
    meaning: 'The token may not act as a Page, because no Page permission was granted.',
    steps: ['Log in again and leave all permissions ticked.'],
    remedy: 'log-in-again',
  },
  {
    code: 190,
    message: /hasn.t engaged the app in longer than 90 days/i,
    ...dead('Data access has ended', 'The person has not used the app for more than 90 days.'),
  },
  {
    code: 190,
    subcode: 458,
    ...dead(
      'The app was removed',
      'The person took the app out of their Facebook settings. Every token of theirs died with it.',
    ),
  },
  {
    code: 190,
    subcode: 459,
    title: 'Facebook wants to check the person first',
    meaning:
      'A security check waits on facebook.com. Until it is passed, no token of this person works.',
    steps: [onFacebook, loginAgain],
    remedy: 'log-in-again',
  },
  {
    code: 190,
    subcode: 460,
    ...dead(
      'The token was reset',
      'The password was changed, or Facebook closed the session for security.',
    ),
  },
  { code: 190, subcode: 463, ...dead('This token has expired', 'Its time is over.') },
  {
    code: 190,
    subcode: 464,
    title: 'The Facebook account is not confirmed',
    meaning: 'Meta does not let an unconfirmed account use apps.',
    steps: [onFacebook, loginAgain],
    remedy: 'log-in-again',
  },
  {
    code: 190,
    subcode: 465,
    title: 'The system user does not belong to this app',
    meaning:
      'The token is a system user’s, and its business portfolio does not own or share the app.',
    steps: ['Make a token for a system user of the portfolio that owns the app.'],
  },
  {
    code: 190,
    subcode: 467,
    ...dead('The token is no longer valid', 'Meta ended it before its time.'),
  },
  {
    code: 190,
    subcode: 492,
    title: 'The role on the Page is gone, or two-factor login is missing',
    meaning:
      'The person may no longer act as the Page, or its portfolio demands two-factor login. Graph does not tell these two apart.',
    steps: [
      'Ask the Page’s owner for access again.',
      'Switch two-factor login on at facebook.com.',
      loginAgain,
    ],
    remedy: 'log-in-again',
  },
  {
    code: 190,
    message: /cannot parse|bad signature|malformed/i,
    ...dead(
      'This is not a whole token',
      'Meta could not read it: it is cut off, changed, or of the other family.',
    ),
  },
  {
    code: 190,
    message: /has been deleted/i,
    title: 'The app was deleted',
    meaning: 'The app that made this token no longer exists.',
    steps: ['Log in with another app.'],
    remedy: 'start-again',
  },
  {
    code: 190,
    ...dead('Meta no longer accepts the token', 'It is expired, revoked, or was never whole.'),
  },
  {
    code: 191,
    title: 'The redirect URI is not a whole address',
    meaning: 'Meta wants the registered address, from https to the last slash.',
    steps: ['Compare the redirect URI with the one in the App Dashboard.'],
    remedy: 'start-again',
  },
  {
    code: 200,
    message: /API access deactivated/i,
    title: 'The app’s API access is switched off',
    meaning: 'Meta has deactivated it.',
    steps: ['Open the App Dashboard and follow the notice there.'],
  },
  {
    code: 368,
    title: 'Facebook wants a security check',
    meaning: 'Meta has stopped this action for now.',
    steps: [onFacebook, later],
  },
  {
    code: 506,
    title: 'Meta has seen this post before',
    meaning: 'The same post was made a moment ago.',
    steps: ['Change it, or wait.'],
  },
  {
    code: 803,
    title: 'Meta does not know this ID',
    meaning: 'No object has it, or this token may not see it.',
    steps: ['Check the ID.'],
  },
  {
    code: 1609005,
    title: 'Meta could not read the link',
    meaning: 'The address in the post did not answer Meta.',
    steps: ['Check that the address opens without a login.'],
  },
]

function lacks(title: string) {
  return {
    title,
    meaning:
      'The person did not grant what this call needs, or the app has no Advanced Access for it.',
    steps: [
      'Log in again and leave all permissions ticked.',
      'For people without a role on the app, ask for Advanced Access in App Review.',
    ],
    remedy: 'log-in-again',
  } as const
}

function dead(title: string, meaning: string) {
  return { title, meaning, steps: [loginAgain], remedy: 'log-in-again' } as const
}
