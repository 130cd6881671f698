import type { Entry } from '../../entry.ts'
import { advancedAccess } from '../../steps.ts'
import { met } from '../../wordings.ts'

/** The app may not make the call, whoever asks. */
export const appAccess: readonly Entry[] = [
  {
    id: '3',
    says: { code: 3 },
    wordings: met(
      'Meta’s documentation',
      '(#3) Application does not have the capability to make this API call.',
    ),
    title: 'This app may not make this call',
    meaning: 'The app lacks what this call needs.',
    cause: 'A capability or a product was never added to the app.',
    who: 'developer',
    steps: [
      'In the App Dashboard, add the product the call belongs to.',
      advancedAccess,
      'Messages of Instagram after Facebook Login: send to /<Page ID>/messages with the Page token. The Instagram account’s ID gets this answer.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'documented',
      where: 'Meta, Graph API: Handle errors; messages: ChatbotX pull request 1122',
    },
    world: 'error-3',
  },
  {
    id: '3-scheduled',
    says: { code: 3 },
    wordings: met(
      'Notes in public code',
      '(#3) User must be on whitelist',
      'User must be on whitelist',
    ),
    title: 'Instagram does not schedule posts for this app',
    meaning:
      'scheduled_publish_time was sent to Instagram. Meta lets only chosen partners do that.',
    cause: 'Pages of Facebook take the parameter, Instagram accounts do not.',
    who: 'developer',
    steps: [
      'Leave scheduled_publish_time out.',
      'Store the post yourself, and publish it at its time.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Notes in public code' },
  },
  {
    id: '3-certification',
    says: { code: 3, subcodes: [2859002] },
    wordings: met('Public code', 'Non-discrimination certification required'),
    title: 'A declaration for advertisers is missing',
    meaning: 'The call is about ads. Meta wants its non-discrimination policy accepted first.',
    cause: 'The person behind the token has not accepted it for the ad account.',
    who: 'person',
    steps: [
      'Log in to facebook.com as that person, open Ads Manager, and accept the policy there.',
      'Try the same call again. The token is good.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Public code, which names the number' },
  },
  {
    id: '5',
    says: { code: 5 },
    wordings: met('Application logs in public code', '(#5) Unauthorized source IP address'),
    title: 'The app lets only certain servers call',
    meaning: 'The call came from an IP address that is not on the app’s list.',
    cause: 'App settings › Advanced › Server IP allowlist is filled in, and the server moved.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Advanced › Security: add the server’s address, or empty the list.',
      'With a filled list no browser can call, so Keytag cannot either.',
    ],
    remedies: ['try-again'],
    retry: 'no',
    source: { known: 'reported', where: 'Application logs in public code' },
    world: 'error-5',
  },
  {
    id: '15',
    says: { code: 15 },
    wordings: [
      ...met(
        'Public code, measured there',
        '(#15) This method must be called with an app access_token.',
      ),
      ...met(
        'n8n issue 14503',
        '(#190) Application Secret required for this endpoint',
        'Application Secret required for this endpoint',
      ),
    ],
    title: 'This call needs an app token',
    meaning: 'A person’s or a Page’s token was sent where Meta wants the app’s own.',
    cause: 'App tokens hold the app secret, so such calls belong on a server.',
    who: 'developer',
    steps: [
      'Make the call on your server with the app token (App ID, a bar, app secret).',
      'Never put that token into a page or an app: it can act as your whole app.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Public code' },
    world: 'error-15',
  },
  {
    id: '200-on-behalf',
    says: { code: 200, alsoCodes: [1] },
    wordings: met(
      'facebook-java-business-sdk issue 272, SocialiteProviders issue 659, botbuilder-js issue 2090',
      'Cannot call API on behalf of this user',
      'Cannot call API for app … on behalf of user',
      'Cannot call API for app',
    ),
    title: 'The app may not act for this person',
    meaning: 'Meta refuses calls of this app in the name of this one person. Others may work.',
    cause:
      'Developers report two causes: the app is limited to a country or an age, or Meta has restricted the person’s account.',
    who: 'developer',
    steps: [
      'Open the App Dashboard › Settings › Advanced, and lift the limits of country and age.',
      'The person opens facebook.com and looks for a check or a restriction of the account.',
      'Log in again, and try with another person to tell the two apart.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'facebook-java-business-sdk issue 272; the second cause is a guess',
    },
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
]
