import type { Entry } from '../../entry.ts'
import { met } from '../../wordings.ts'

/** The ad account, or the person’s part in it, stops the call. People meet this with the same tokens. */
export const adAccounts: readonly Entry[] = [
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
