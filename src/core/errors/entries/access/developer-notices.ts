import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Mails and alerts of Meta's to the developers of an app. */
export const developerNotices: readonly Entry[] = [
  {
    id: 'version-notice',
    says: { isAround: true },
    wordings: [
      ...met(
        'Meta’s mails of 2015 to 2019: thingpedia-common-devices issue 36, everyauth issue 484, restfb issue 1032, fbconsole issue 33, pac4j pull request 109',
        'Your app currently has access to Graph API v2.4 which will reach the end of its 2-year lifetime',
        'currently has access to Graph API v2.4 which will reach the end',
        'is currently accessing Graph API v2.3 which will reach the end',
        'has been making recent API calls to Graph API v2.0',
        'will reach the end of the 2-year deprecation window',
        'Your app is making calls to v1.0 of the Graph API which will be deprecated',
        'making calls to v1.0 of the Graph API',
        'You must upgrade this app to Graph API',
        'Graph API v2.10 will be deprecated on',
        'please migrate all calls to Graph API v2.5 or higher',
        'Please migrate all calls to v2.1 or higher',
        'v2.4 Upgrade Reminder',
      ),
    ],
    title: 'Meta announces the end of a version of Graph that the app may use',
    meaning:
      'Each version lives about two years. After its end Meta answers such calls with the next one, and tokens stay good.',
    cause:
      'The app was made with that version, a call of it names it, or a library does. Apps that call only newer versions get this mail too.',
    who: 'developer',
    steps: [
      'Search your code and the library’s settings for the version in /v…/ of graph.facebook.com and of the login link. No version at all means the oldest that the app may use.',
      'Write a current version, and try each call once with it.',
      'Meta’s API Upgrade Tool (developers.facebook.com/tools/api_versioning) lists the calls that change. An empty list means nothing to do.',
      'Meta’s changelog names what a version takes away.',
    ],
    remedies: [],
    source: { known: 'captured', where: 'The mails, as developers quoted them in issues' },
  },
  {
    id: 'webhook-not-accepting',
    says: { isAround: true },
    wordings: met(
      'Meta’s mail: facebook-messenger-bot-webhook issue 2',
      'We’ve noticed that your Webhooks subscription for callback URL … has not been accepting updates',
      'has not been accepting updates for at least',
      'Please verify that your callback server is functioning so you may continue to receive updates',
    ),
    title: 'Meta’s events do not get through to your webhook',
    meaning:
      'Your server did not answer 200 in time. Meta tries again for a while, and then switches the subscription off.',
    cause:
      'The server sleeps, has crashed, answers an error or a redirect, or works on the event before it answers. A tunnel such as ngrok has a new address.',
    who: 'developer',
    steps: [
      'Call the callback URL yourself: it must answer over https, without a redirect or a login.',
      'Answer 200 first, within seconds, and work on the event afterwards.',
      'Look into the server’s log at the time of the mail.',
      'Then look under App Dashboard › Webhooks whether the fields are still subscribed, and press Test.',
    ],
    remedies: [],
    source: { known: 'captured', where: 'facebook-messenger-bot-webhook issue 2' },
  },
  {
    id: 'live-needs',
    says: { isAround: true },
    wordings: [
      ...met(
        'The App Dashboard: facebook-cli issue 23',
        'You must provide a valid Privacy Policy URL in order take your app Live',
        'You must provide a valid Privacy Policy URL',
        'Invalid Privacy Policy URL',
      ),
      ...met('The App Dashboard, as tutorials show it', 'Currently Ineligible for Submission'),
    ],
    title: 'The app cannot go live before its basic settings are filled in',
    meaning: 'Until then it stays in development, and serves only people with a role on it.',
    cause:
      'Meta wants a privacy policy, a way to have data deleted, a category and an icon. An address on localhost or behind a login does not count.',
    who: 'developer',
    steps: [
      'App settings › Basic: a privacy policy at a public https address that Meta can open, and an address or text for data deletion.',
      'There too: an icon of 1024 × 1024, a category and a contact address. Save, then publish.',
      'Only for your own Pages and accounts: the app may stay in development.',
    ],
    place: 'app-basic',
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'facebook-cli issue 23; Meta, App Review: Submission guide',
    },
  },
  {
    id: 'data-assessment',
    says: { isAround: true },
    wordings: met(
      'Meta, Maintaining data access',
      'complete Data Protection Assessment',
      'complete the Data Protection Assessment',
      'Data Protection Assessment is required',
      'enrolled in Data Protection Assessment',
    ),
    title: 'Meta wants the app’s Data Protection Assessment filled in by a date',
    meaning:
      'It is a list of questions on how the app keeps and shares data. Until the date the app works. After it Meta may restrict the app.',
    cause: 'Apps with Advanced Access to people’s data are asked once in a while.',
    who: 'developer',
    steps: [
      'An admin of the app: App Dashboard › Required actions, and answer the questions before the date.',
      'Take permissions that you no longer use off the app first: fewer questions come.',
      'Check the sender: the App Dashboard shows the same demand under Alerts.',
    ],
    place: 'app-basic',
    remedies: [],
    source: { known: 'documented', where: 'Meta, Maintaining data access' },
  },
  {
    id: 'review-by-date',
    says: { isAround: true },
    wordings: met(
      'Meta’s mail of 2018: Circular issue 363, ideachain issue 1861',
      'In order to maintain your current API access, your app will need to be submitted for review by',
      'you will lose access to these permissions and features',
      'to retain existing permissions and features',
    ),
    title: 'Meta takes permissions from an app that is not sent to review in time',
    meaning:
      'The mail lists permissions. Without a review the app loses these, for people without a role on it.',
    cause: 'The app has permissions from before a rule changed, used or not.',
    who: 'developer',
    steps: [
      'Compare the list with what your login link asks for: paste the link here.',
      'Not asked for: nothing to do.',
      'Asked for, and only for your own Pages and accounts: a role on the app is enough.',
      'For everybody: App Dashboard › App Review, one request for each permission.',
    ],
    place: 'app-review',
    remedies: [],
    source: { known: 'captured', where: 'Circular issue 363, ideachain issue 1861' },
  },
  {
    id: 'roles-removed',
    says: { isAround: true },
    wordings: met(
      'Meta’s mail: wp-proudcity issue 2415',
      'Removing unregistered developers from app roles',
      'users without a developer account that were added to roles for your app',
      'to add a person to an app role the person must have a Facebook developer account',
    ),
    title: 'People without a developer account lose their role on the app',
    meaning: 'A role counts only for people who have registered at developers.facebook.com.',
    cause: 'Somebody was added under App roles who never registered.',
    who: 'person',
    steps: [
      'Each person with a role: open developers.facebook.com once, and register.',
      'App Dashboard › App roles: look who is left, and add those who are missing again.',
      'In development the app serves nobody else, so their logins fail until then.',
    ],
    place: 'app-roles',
    remedies: [],
    source: { known: 'captured', where: 'wp-proudcity issue 2415' },
  },
]
