/** A page of Meta that a button leads to. */
export type MetaPlace =
  | 'app-basic'
  | 'app-review'
  | 'app-roles'
  | 'business-integrations'
  | 'business-settings'
  /** The page that changes a Facebook Login for Business configuration. */
  | 'configurations'
  | 'login-settings'
  | 'page-access'
  | 'two-factor'

const apps = 'https://developers.facebook.com/apps/'

/**
 * Addresses of Meta's own pages, from general knowledge: Meta moves them and documents few. So the words
 * beside each button also name the way through the menus.
 */
const addresses: Readonly<Record<MetaPlace, string>> = {
  'app-basic': apps,
  'app-review': apps,
  'app-roles': apps,
  'business-integrations': 'https://www.facebook.com/settings/?tab=business_tools',
  configurations: apps,
  'login-settings': apps,
  'business-settings': 'https://business.facebook.com/settings/people',
  'page-access': 'https://www.facebook.com/settings/?tab=profile_access',
  'two-factor': 'https://accountscenter.facebook.com/password_and_security/two_factor',
}

/** The rest of the address, for pages of the app's own dashboard. */
const ofApp: Readonly<Partial<Record<MetaPlace, string>>> = {
  'app-basic': 'settings/basic/',
  'app-review': 'app-review/permissions/',
  'app-roles': 'roles/roles/',
  configurations: 'business-login/configurations/',
  'login-settings': 'business-login/settings/',
}

/** The address of a page of Meta, inside the app's own dashboard if the app is known. */
export function placeAddress(place: MetaPlace, appId: string | undefined): string {
  const inApp = ofApp[place]
  return inApp !== undefined && appId !== undefined && /^\d{5,20}$/.test(appId)
    ? `${addresses[place]}${appId}/${inApp}`
    : addresses[place]
}

export const placeNames: Readonly<Record<MetaPlace, string>> = {
  'app-basic': 'Open the app’s basic settings',
  'app-review': 'Open the app’s permissions',
  'app-roles': 'Open App roles',
  'business-integrations': 'Open Business integrations',
  'business-settings': 'Open Business settings',
  configurations: 'Open the app’s configurations',
  'login-settings': 'Open the app’s login settings',
  'page-access': 'Open Page access',
  'two-factor': 'Open two-factor authentication',
}
