import type { SettingKind } from '../../../../../core/read/settings/setting-kinds.ts'
import type { Setting } from '../../../../../core/read/settings/settings-in-text.ts'

export const settingStates: Readonly<Record<Setting['state'], string>> = {
  empty: 'Empty',
  placeholder: 'Not filled in',
  unlike: 'Looks wrong',
  elsewhere: 'Read from elsewhere',
  filled: 'Filled in',
}

/** The value that belongs there, and its source. */
export const settingWords: Readonly<Record<SettingKind, string>> = {
  'app-id': 'The App ID, digits only: at the top of the App Dashboard.',
  'instagram-app-id':
    'The Instagram app ID, for Instagram Login: App Dashboard › Instagram › API setup. It is not the App ID of Facebook Login.',
  'app-secret': 'The app secret, 32 letters and digits: App settings › Basic. On a server only.',
  'instagram-app-secret':
    'The secret of Instagram Login: App Dashboard › Instagram › API setup. It is not the one of App settings › Basic. On a server only.',
  threads:
    'Threads has an app ID, a secret and tokens of its own: App Dashboard › Use cases › Threads API › Settings.',
  'page-id': 'The Page ID, digits only: Keytag lists it after a login.',
  'instagram-account-id':
    'The Instagram account ID, which begins with 1784: Keytag lists it after a login.',
  'portfolio-id':
    'The ID of the business portfolio: business_id in the address of Business settings.',
  'configuration-id': 'The ID of a configuration: Facebook Login for Business › Configurations.',
  'page-token': 'The token of the Page, which begins EAA: Keytag gives it after a login.',
  'instagram-token':
    'A token of Instagram Login (IGAA…), or with Facebook Login the Page’s (EAA…): Keytag gives both.',
  'user-token': 'An access token, which begins EAA or IGAA. Keytag gives one after a login.',
  'client-token':
    'The client token of the app, for phones: App settings › Advanced › Security. It is not an access token.',
  'verify-token':
    'A word that you make up. The same word goes into the webhook’s settings in the App Dashboard.',
  'redirect-uri':
    'The whole address of your own callback page, registered letter by letter with the app.',
  version: 'A version of Graph that has not ended, such as the one that the start screen uses.',
}
