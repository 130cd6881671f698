import type { MetaPlace } from './cause.ts'

/**
 * Addresses of Meta's own pages. General knowledge: Meta moves them now and then and documents few,
 * so the words beside each button name the way through the menus too.
 */
const addresses: Readonly<Record<MetaPlace, string>> = {
  'app-roles': 'https://developers.facebook.com/apps/',
  'business-integrations': 'https://www.facebook.com/settings/?tab=business_tools',
  configurations: 'https://developers.facebook.com/apps/',
  'business-settings': 'https://business.facebook.com/settings/people',
  'page-access': 'https://www.facebook.com/settings/?tab=profile_access',
  'two-factor': 'https://accountscenter.facebook.com/password_and_security/two_factor',
}

/** The rest of the address, where it is a page of the app’s own dashboard. */
const ofApp: Readonly<Partial<Record<MetaPlace, string>>> = {
  'app-roles': 'roles/roles/',
  configurations: 'business-login/configurations/',
}

/** The address of a page of Meta's; of the app's own dashboard where the app is known. */
export function placeAddress(place: MetaPlace, appId: string | undefined): string {
  const inApp = ofApp[place]
  return inApp !== undefined && appId !== undefined && /^\d{5,20}$/.test(appId)
    ? `${addresses[place]}${appId}/${inApp}`
    : addresses[place]
}

export const placeNames: Readonly<Record<MetaPlace, string>> = {
  'app-roles': 'Open App roles',
  'business-integrations': 'Open Business integrations',
  'business-settings': 'Open Business settings',
  configurations: 'Open the app’s configurations',
  'page-access': 'Open Page access',
  'two-factor': 'Open two-factor authentication',
}
