import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Obstacles on the way through App Review. */
export const appReview: readonly Entry[] = [
  {
    id: 'review-test-calls',
    says: { isAround: true },
    wordings: met(
      'The App Dashboard, as prodopsy.com tells it; Meta, App Review: Submission guide',
      'API test calls',
      '0 test calls',
      'API call(s) required',
      'Request advanced access button will remain grayed out',
      'Request advanced access … grayed out',
      'Request advanced access … greyed out',
      'at least 1 successful API call',
      'you need to make a successful test API call',
    ),
    title: 'App Review waits for a call that uses the permission',
    meaning:
      'Meta counts one successful call for each permission that is asked for, within the last 30 days.',
    cause:
      'The counter follows up to two days later. It counts a permission only if the token has it, so instagram_basic does not count for instagram_business_basic.',
    who: 'developer',
    steps: [
      'Log in here with exactly the permissions that go into review, as somebody with a role on the app.',
      'Make one call for each: Meta’s page of the permission names calls that need it.',
      'Look again after two days.',
    ],
    remedies: ['start-again'],
    retry: 'later',
    source: { known: 'documented', where: 'Meta, App Review: Submission guide' },
  },
  {
    id: 'review-rejected',
    says: { isAround: true },
    wordings: met(
      'Meta, App Review: Rejection guides; instafeed.js issue 689',
      'We are unable to verify the use case of the permission',
      'We are unable to verify the permission(s) requested while testing your app',
      'unable to verify the permission',
      'Unable to verify use case in app',
      'Your use case is disallowed',
      'not needed based on your submission details',
      'cannot find a valid use case',
      // pxa_social_feed issue 74, airbyte issue 18382; Meta, App Review: Common mistakes.
      'Can’t find the Facebook Login button',
      'unable to locate Facebook Login',
      'locate the Facebook Login button',
      'there is no Facebook login button',
    ),
    title: 'App Review has refused a permission',
    meaning: 'Meta’s reviewers could not follow the use of the permission, or do not allow it.',
    cause:
      'The screen recording does not show the whole login and the use of each permission, the test account could not log in, or the permission is not needed for what is shown.',
    who: 'developer',
    steps: [
      'First ask whether you need review at all: for accounts of your own business, Standard Access is enough. Give the account a role on the app.',
      'Record the whole way: the login, the dialog with its permissions, and the use of each.',
      'The reviewers must find the login: a button that says Facebook on the first page, shown at the beginning of the recording.',
      'Give the reviewers an account that works, with a linked Instagram account.',
      'Ask only for permissions that the recording uses, and of one family.',
    ],
    place: 'app-review',
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, App Review: Rejection guides' },
  },
  {
    id: 'app-inspected',
    says: { isAround: true },
    wordings: met(
      'Meta’s mail to the developers of an app: openwhyd issue 553',
      'we periodically review apps for compliance',
      'We need the following information/action from you on your app',
      'in order to approve your app’s continued operation on our platform',
    ),
    title: 'Meta inspects the app, and wants an answer by a date',
    meaning:
      'The mail names the rule and the date. Usually the app works until then. Without an answer Meta may restrict it, and then its logins and tokens end.',
    cause:
      'Meta looks at running apps from time to time. Often a reviewer could not log in, or saw a broken page.',
    who: 'developer',
    steps: [
      'Answer from the contact address of the app (App settings › Basic), to the same mail, before its date.',
      'Give the reviewer a way in: a login for testing and the steps to the place where the permission is used.',
      'More time is needed? The mail says how often the date can be moved.',
      'Check the sender: a mail with a link to another site than facebook.com or meta.com is not Meta’s. App Dashboard › Alerts shows the same demand.',
    ],
    place: 'app-basic',
    remedies: [],
    source: { known: 'captured', where: 'openwhyd issue 553' },
  },
  {
    id: 'access-verification',
    says: { isAround: true },
    wordings: [
      ...met(
        'Meta, Access Verification; the App Dashboard',
        'Access verification required',
        'requires access verification',
        'Complete access verification',
        'complete the access verification process',
        'verified as a Tech Provider',
        'become a Tech Provider',
      ),
      ...met(
        'Meta, Business Verification; the App Dashboard',
        'requires business verification',
        'Complete business verification',
        'Your app must be connected to a verified business',
        'verify your business or the identity of an admin',
      ),
    ],
    title: 'Meta wants to know the business behind the app',
    meaning:
      'There are three checks: App Review looks at permissions, business verification at the papers of the business, access verification at its work for other businesses. None replaces another.',
    cause:
      'The app is to be used by people or businesses without a role on it. For your own accounts none of the three is needed.',
    who: 'developer',
    steps: [
      'Only your own accounts: give the person a role on the app, or use a System User of your own business.',
      'App Dashboard › App settings › Basic: connect the app to a business portfolio.',
      'Business verification: Business settings › Security Centre. An admin of the portfolio sends the papers.',
      'Access verification: App settings › Basic, at the bottom. It takes about five working days.',
    ],
    place: 'app-basic',
    remedies: [],
    retry: 'no',
    source: { known: 'documented', where: 'Meta, Access Verification, and its news of June 2022' },
  },
  {
    id: 'login-for-business-access',
    says: { isAround: true },
    wordings: met(
      'The App Dashboard, as HighestGoodNetworkApp pull request 4714 tells it',
      'Facebook Login for Business requires advanced access',
      'Your app has standard access to public_profile',
      'switch public_profile to advanced access',
    ),
    title: 'Facebook Login for Business wants Advanced Access to public_profile',
    meaning: 'This is a notice of the App Dashboard. People with a role on the app can log in now.',
    cause: 'New apps have Standard Access to public_profile.',
    who: 'developer',
    steps: [
      'App Dashboard › App Review › Permissions and features › public_profile: press “Get advanced access”.',
      'If “Verification required” comes: Meta wants the app connected to a verified business first.',
      'To try it before: add the people under App roles.',
    ],
    place: 'app-review',
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'HighestGoodNetworkApp pull request 4714; Meta’s page on access levels',
    },
  },
]
