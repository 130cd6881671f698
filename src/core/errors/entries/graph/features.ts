import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

const publicNotes = 'Answers and notes in public code, from several projects'

/** Refusals that name App Review, a business or a role, and are often about something nearer. */
export const features: readonly Entry[] = [
  {
    id: '10-feature-review',
    says: { code: 10, subcodes: [2534044, 4279067] },
    wordings: met(
      publicNotes,
      "(#10) To use 'Instagram Public Content Access', your use of this endpoint must be reviewed and approved by Facebook. To submit this 'Instagram Public Content Access' feature for review please read our documentation on reviewable features.",
      "To use 'Instagram Public Content Access'",
      "To use 'Human Agent'",
      'To use … your use of this endpoint must be reviewed and approved by Facebook',
      'please read our documentation on reviewable features',
    ),
    title: 'The call needs a feature that App Review grants',
    meaning:
      'Meta names the feature between the quotation marks. It is granted to the app, so another token or another permission changes nothing.',
    cause:
      'Instagram Public Content Access is for hashtags, Page Public Content Access for other people’s Pages, Human Agent for answers after 24 hours. The app has not got it, not even for its own people.',
    who: 'developer',
    steps: [
      'App Dashboard › App Review › Permissions and features: look the feature up, and ask for Advanced Access.',
      'Meta wants the business verified first.',
      'Until then leave this call out. Calls for your own accounts do not need the feature.',
    ],
    place: 'app-review',
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: publicNotes },
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
      'Meta speaks of App Review and of ended permissions. Most often the token was simply made without this permission.',
    cause:
      'The permission was not asked for or not ticked at the login. Or the app has Standard Access, and the person has no role on the app.',
    who: 'developer',
    steps: [
      'Paste the token here and look at its permissions: is the named one among them, and for this Page?',
      'If not: log in again with this permission, and leave the Page ticked. Then take the Page token afresh.',
      'If it is there: log in as somebody with a role on the app. Others need Advanced Access, by App Review.',
    ],
    remedies: ['start-again'],
    place: 'app-roles',
    retry: 'no',
    source: { known: 'reported', where: 'Notes of three public projects that solved it' },
  },
  {
    id: '200-other-business',
    says: { code: 200 },
    wordings: met(
      'Meta, Business Management: Support; an answer in public code',
      '(#200) Cannot access an object not managed by the business owning this app.',
      'Cannot access an object not managed by the business owning this app',
    ),
    title: 'The app belongs to another business than the object',
    meaning:
      'With Standard Access an app reaches only what its own business portfolio owns. The token works.',
    cause:
      'The app is in no business portfolio, or the ad account, Page or catalogue is in another one.',
    who: 'developer',
    steps: [
      'Business settings › Accounts › Apps: add the app to the business that owns the object.',
      'For other businesses: ask for Advanced Access to business_management or ads_management.',
    ],
    place: 'business-settings',
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Business Management: Support' },
  },
  {
    id: '200-page-role',
    says: { code: 200 },
    wordings: met(
      'Answers in public code',
      '(#200) User does not have sufficient administrative permission for this action on this page',
      'does not have sufficient administrative permission for this action',
    ),
    title: 'The person’s role on the Page is too small',
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
