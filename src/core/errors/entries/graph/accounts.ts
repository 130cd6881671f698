import type { Entry } from '../../entry.ts'
import { loginAgain } from '../../steps.ts'
import { met } from '../../wordings.ts'

/** Something about the account, the Page or the person stops the call, not the token. */
export const accounts: readonly Entry[] = [
  {
    id: '100-2534013',
    says: { code: 100, subcodes: [2534013] },
    wordings: met('Public code', 'The Page is not linked to an Instagram professional account'),
    title: 'The Page has no Instagram account',
    meaning: 'No professional Instagram account is linked to this Page.',
    cause: 'It was never linked, was unlinked, or is a personal account.',
    who: 'page-owner',
    steps: [
      'On facebook.com: Page settings › Linked accounts › Instagram, and connect it.',
      'If it is connected already: disconnect it and connect it again.',
      loginAgain,
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'reported', where: 'A registry of errors in public code' },
    world: 'error-100-2534013',
  },
  {
    id: '100-1772042',
    says: { code: 100, subcodes: [1772042] },
    wordings: met('Public code', 'Invalid Instagram user ID'),
    title: 'This is not the ID of an Instagram account',
    meaning: 'The call wants the professional account’s own ID.',
    cause: 'A Page ID, an app-scoped ID or a username was sent instead.',
    who: 'developer',
    steps: [
      'Take instagram_business_account.id from /me/accounts, or user_id from graph.instagram.com/me.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'A registry of errors in public code' },
  },
  {
    id: '100-2108006',
    says: { code: 100, subcodes: [2108006] },
    wordings: met(
      'keboola/ex-facebook-graph-api issue 35',
      'Media Posted Before Business Account Conversion',
      "The media was posted before the most recent time that the user's account was converted to a business account from a personal account.",
    ),
    title: 'This post is older than the professional account',
    meaning:
      'Posts from before the account became professional have no insights. Nothing is broken.',
    cause: 'The account was personal when it was posted, or was switched since.',
    who: 'nobody',
    steps: ['Skip this post, and go on with the others.'],
    remedies: [],
    retry: 'no',
    source: { known: 'captured', where: 'keboola/ex-facebook-graph-api issue 35' },
    isHollow: true,
  },
  {
    id: '100-4854002',
    says: { code: 100, subcodes: [4854002] },
    wordings: met('postiz', 'Confirm your identity before you can publish as this Page'),
    title: 'The person has to confirm their identity',
    meaning: 'Meta wants to know who publishes as this Page before it lets anything through.',
    cause: 'Pages with many followers, and accounts that Meta finds unusual.',
    who: 'person',
    steps: [
      'Open facebook.com as that person, switch to the Page, and confirm the identity there.',
      'Then try again with the same token.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'postiz' },
    world: 'error-100-4854002',
  },
  {
    id: '10-personal',
    says: {
      code: 10,
      message:
        /\b(?:instagram|insta|ig)\b[^\n.]{0,120}?\b(?:is(?: not|n['’]t)|not) (?:set (?:up )?as )?an? (?:instagram )?(?:professional|business|creator)(?: or (?:creator|business|professional))? (?:account|profile)\b/i,
    },
    wordings: [
      ...met(
        'adcore’s help',
        'requires a Business or Creator account',
        'requires an Instagram Business or Creator account',
        'instagram_no_business_account',
      ),
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
      'Then try again with the same token.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Instagram Platform: Error codes' },
    world: 'error-25-2207050',
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
      'Use the newer call: published_posts instead of posts, for example.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'captured',
      where: 'fb-post-bulk-privacy-edit issue 20; the steps are a guess',
    },
  },
  {
    id: '10-2534077',
    says: { code: 10, subcodes: [2534077] },
    wordings: met(
      'Meta, Messenger Platform: Error codes',
      'Cannot verify the connection between the IG account, the logged in user and the page',
    ),
    title: 'Meta cannot see that person, Page and Instagram account belong together',
    meaning:
      'The login worked. Meta wants a link from the person to the Page, and from the Page to the Instagram account.',
    cause:
      'The Instagram account is no longer linked to this Page, or two-factor login is missing.',
    who: 'page-owner',
    steps: [
      'On facebook.com: Page settings › Linked accounts. Disconnect the Instagram account, and connect it again.',
      'Switch on two-factor login for the person.',
      'Then log in again.',
    ],
    place: 'two-factor',
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Messenger Platform: Error codes' },
  },
]
