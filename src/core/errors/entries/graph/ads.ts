import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** Refusals about ad accounts. People meet them with the same tokens. */
export const ads: readonly Entry[] = [
  {
    id: '273',
    says: { code: 273 },
    wordings: met(
      'facebook-php-business-sdk issue 329, facebook-python-business-sdk issue 289',
      '(#273) This Ads API call requires the user to be admin of the ad account. User is not admin on ad account',
      'call requires the user to be admin of the ad account',
      'User must be an admin of the ad account',
      'Ad account owner has NOT grant ads_management or ads_read permission',
    ),
    title: 'The person has no role on this ad account',
    meaning: 'The login is fine. Meta does not let this person use the ad account.',
    cause:
      'The number is another account’s, the role is gone, or ads_management or ads_read was not granted.',
    who: 'page-owner',
    steps: [
      'Compare the number behind act_ with the account list in Ads Manager.',
      'Ask the owner of the ad account for a role on it.',
      'Log in again, and grant ads_management or ads_read.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Developers’ issues about the business SDKs' },
  },
  {
    id: '100-2804',
    says: { code: 100, subcodes: [2804019], subcodeRange: [2804000, 2804999] },
    wordings: met(
      'creatoropsmatrix.com, an answer of the Conversions API',
      'A required parameter is missing from your request.',
    ),
    title: 'The Conversions API refuses the event, not the token',
    meaning: 'Meta has let the token in. The event that was sent has a fault.',
    cause:
      'A field is missing or has the wrong form. Meta’s title and sentence beside the number name it.',
    who: 'developer',
    steps: [
      'Put the events into a list named data, even if there is one.',
      'Write event_time as seconds since 1970, within the last 7 days.',
      'Hash e-mail addresses and phone numbers with SHA-256.',
      'Try the event in Events Manager › Test events.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'creatoropsmatrix.com; the range of numbers is a guess' },
  },
  {
    id: '100-ad-account-off',
    says: { code: 100, subcodes: [1487124] },
    wordings: met(
      'Notes in public code',
      "The ad account you're trying to use is disabled",
      'Invalid Ad Account … is disabled',
      'This ad account is disabled',
    ),
    title: 'The ad account is switched off',
    meaning: 'The login is fine. Meta lets nobody advertise with this account at the moment.',
    cause: 'A bill is open, Meta doubts the account, or somebody has closed it.',
    who: 'page-owner',
    steps: [
      'Read account_status: 1 is active, 2 disabled, 3 unsettled, 101 closed.',
      'Open the account in Ads Manager or in Account Quality, and do what Meta asks there.',
    ],
    remedies: [],
    retry: 'no',
    source: {
      known: 'reported',
      where: 'Notes in public code; the numbers of account_status are documented',
    },
  },
  {
    id: '294',
    says: { code: 294 },
    wordings: met(
      'facebook-php-business-sdk issue 17',
      '(#294) Managing advertisements requires the extended permission ads_management and an application that is whitelisted to access the Ads API',
      'Managing advertisements requires',
    ),
    title: 'The app or the token may not manage ads',
    meaning: 'The call needs ads_management, and an app that has the Marketing API.',
    cause: 'The permission was not granted, or the app lacks the use case for ads.',
    who: 'developer',
    steps: [
      'In the App Dashboard, add the use case for the Marketing API.',
      'Log in again with ads_management.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'facebook-php-business-sdk issue 17' },
  },
  {
    id: '100-1885183',
    says: { code: 100, subcodes: [1885183] },
    wordings: met(
      'claude-code issue 91036, and notes in public code',
      'Ads creative post was created by an app that is in development mode. It must be in public to create this ad.',
      'Ads creative post was created by an app that is in development mode',
    ),
    title: 'An app in development mode makes no ads',
    meaning:
      'Reading and campaigns work. Creatives and ads need a published app. The token is fine.',
    cause: 'The app is unpublished, so nobody would see the post of the ad.',
    who: 'developer',
    steps: [
      'App Dashboard › App settings › Basic: fill in privacy policy and category.',
      'App Dashboard › Publish: publish the app. Then make the creative again.',
    ],
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'claude-code issue 91036, and notes in public code' },
  },
  {
    id: '10-2332002',
    says: { code: 10, subcodes: [2332002] },
    wordings: met(
      'Ad-Library-API-Script-Repository issues 3 and 22',
      'follow the steps at facebook.com/ads/library/api',
    ),
    title: 'The Ad Library API wants the person’s identity confirmed',
    meaning:
      'No permission and no App Review opens this API. Meta wants to know the person behind the token.',
    cause: 'The person has not finished the steps of the Ad Library API.',
    who: 'person',
    steps: [
      'Open facebook.com/ads/library/api as the person of the token, and follow the steps there.',
      'Confirm the identity at facebook.com/ID. It may take days.',
      'Then make a new token with the same app.',
    ],
    remedies: ['log-in-again'],
    retry: 'no',
    source: { known: 'captured', where: 'Ad-Library-API-Script-Repository issues 3 and 22' },
  },
  {
    id: '103',
    says: { code: 103 },
    wordings: met(
      'Help of Lofty, and notes of several public projects',
      'CRM access has been revoked from Lead Access Manager',
    ),
    title: 'The Page’s Lead Access Manager keeps this app from its leads',
    meaning:
      'Lead Access Manager is a lock of its own, beside permissions and webhooks. The token is fine.',
    cause: 'Somebody has switched it on for the Page, and the app is not assigned as a CRM there.',
    who: 'page-owner',
    steps: [
      'Business settings › Integrations › Leads access: choose the Page, then CRMs.',
      'Assign the app. Or give access back to everybody with “Restore default access”.',
      'Make a new test lead: earlier ones are not sent again.',
    ],
    place: 'business-settings',
    remedies: [],
    retry: 'no',
    source: { known: 'reported', where: 'Help of Lofty, and notes of several public projects' },
  },
  {
    id: '2601',
    says: { code: 2601, ownCodes: [2601], subcodes: [1815107] },
    wordings: met(
      'facebook-python-business-sdk issue 405, php-graph-sdk issues 915 and 1094',
      'Error accessing adreport job',
      'Loading Async Ads Report Failed',
      'Sorry, the report cannot be loaded successfully. Please check if your job status is completed instead of failed or running before fetching the data.',
    ),
    title: 'The report of ads is not ready yet, or could not be made',
    meaning: 'The token is fine: Meta took the order for the report. The rows cannot be read now.',
    cause:
      'The report was read too early, or it failed at Meta, often because it asked for too much at once.',
    who: 'developer',
    steps: [
      'GET /<report_run_id>?fields=async_status,async_percent_completion. Read /insights only at “Job Completed” and 100.',
      'Meta says so although it is complete: wait half a minute, and read again. Order the report anew if that does not help.',
      'Ask for fewer days, fewer fields or fewer breakdowns.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'captured', where: 'facebook-python-business-sdk issue 405' },
  },
  {
    id: '100-1487833',
    says: { code: 100, subcodes: [1487833] },
    wordings: met(
      'facebook-business-sdk-codegen issue 27',
      "Image wasn't downloaded",
      "The image couldn't be downloaded. Please wait a few minutes and try again.",
    ),
    title: 'Meta could not fetch the picture of the ad',
    meaning: 'The token is fine. Meta tried to load the picture from its address.',
    cause:
      'The address is not public, answers too slowly, keeps Meta’s crawler out, or does not give a picture.',
    who: 'developer',
    steps: [
      'Open the address in a private window: it must show the picture alone, without a login.',
      'Upload the picture itself with POST /act_<ID>/adimages, and use its image_hash.',
      'Try it again after some minutes.',
    ],
    remedies: ['try-again'],
    retry: 'later',
    source: { known: 'captured', where: 'facebook-business-sdk-codegen issue 27' },
  },
  {
    id: 'pixel-account',
    wordings: met(
      'Meta’s setup for shops: facebook-for-woocommerce issue 1187, Facebook-For-OpenCart issue 548, facebook-for-magento issue 15',
      'Ad Account Not Allowed to Create Pixels',
      'The ad account that owns this pixel is not eligible',
      "Because you have more than one advert account, we don't know which one to create a pixel in",
      "you have more than one ad account, we don't know which one to create a pixel in",
    ),
    title: 'The setup cannot use this ad account or this pixel',
    meaning: 'The login worked. Meta’s setup for shops stops at the pixel.',
    cause:
      'The pixel is assigned to no ad account, belongs to another portfolio than the Page, or the ad account is switched off or has not accepted the terms.',
    who: 'person',
    steps: [
      'Business settings › Data sources › Datasets (pixels): assign the pixel to the ad account, and give the person “Manage”.',
      'Page, pixel, ad account and catalogue belong into one business portfolio. Move what is elsewhere, or choose another pixel in the setup.',
      'Ads Manager: the ad account must be active, with its terms accepted.',
      'Then begin the setup again.',
    ],
    remedies: [],
    place: 'business-settings',
    retry: 'no',
    source: {
      known: 'reported',
      where: 'facebook-for-magento issue 15, facebook-for-woocommerce issue 1187',
    },
  },
  {
    id: 'ads-authenticate',
    wordings: met(
      'facebook-python-business-sdk issue 722',
      "you won't be able to create or modify ads until you've authenticated your account in Ads Manager",
      'We think that someone may have tried to access your account without permission',
    ),
    title: 'Meta wants the person to confirm the account in Ads Manager first',
    meaning: 'The token works for reading. Meta takes no new ads of this person until then.',
    cause:
      'A login from a new place, or many changes by a program, looked to Meta like somebody else.',
    who: 'person',
    steps: [
      'Open facebook.com and Ads Manager as the person of the token, and follow the notice there. Look under Business support home too.',
      'Switch on two-factor authentication.',
      'No notice: wait a day, and write to Meta’s support from Business support home.',
      'For programs use a system user of the business portfolio: it is not asked.',
    ],
    remedies: [],
    place: 'two-factor',
    retry: 'no',
    source: {
      known: 'reported',
      where: 'facebook-python-business-sdk issue 722; the way out is a guess',
    },
  },
]
