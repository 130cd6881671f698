import type { Family } from '../../family.ts'
import { appIdFault } from '../facebook.ts'
import { useCases, type Wanted } from '../permissions/permissions.ts'

/** A person's choices on the start screen. Holds no secret. */
export type Setup = {
  readonly family: Family
  /** The Meta app ID, for Facebook Login. */
  readonly appId: string
  /** The Instagram app ID, for Instagram Login. The same app has both numbers. */
  readonly instagramAppId: string
  readonly wanted: Wanted
  readonly dialog: 'guided' | 'plain'
  readonly configurationId: string
  /** Instagram Login: ask for the password again. */
  readonly forceReauth: boolean
  /** Instagram Login: offer "Log in with Facebook". */
  readonly enableFacebookLogin: boolean
}

/** The setup of a first visit: the two uses that most apps need. */
export const firstSetup: Setup = {
  family: 'facebook-login',
  appId: '',
  instagramAppId: '',
  wanted: { useCases: ['publishing', 'comments'], portfolio: false, more: [] },
  dialog: 'guided',
  configurationId: '',
  forceReauth: false,
  enableFacebookLogin: true,
}

/** Reads the setup that this browser stored. Unreadable text counts as none. */
export function readSetup(text: string | null): Setup | undefined {
  try {
    const record: unknown = JSON.parse(text ?? 'null')
    if (typeof record !== 'object' || record === null) return undefined
    const setup = new Map<string, unknown>(Object.entries(record))
    const names = setup.get('uses')
    const family = setup.get('family')
    return {
      family: isFamily(family) ? family : 'facebook-login',
      appId: toAppId(setup.get('appId')),
      instagramAppId: toAppId(setup.get('instagramAppId')),
      wanted: {
        useCases: useCases.filter(useCase => Array.isArray(names) && names.includes(useCase)),
        portfolio: setup.get('portfolio') === true,
        more: [],
      },
      dialog: setup.get('dialog') === 'plain' ? 'plain' : 'guided',
      configurationId: toAppId(setup.get('configurationId')),
      forceReauth: setup.get('forceReauth') === true,
      enableFacebookLogin: setup.get('enableFacebookLogin') !== false,
    }
  } catch {
    // Another project on this origin may have written this key.
    return undefined
  }
}

/**
 * Writes the setup. It leaves out values that are not IDs: half a secret, or a token in the wrong field,
 * would stay in this browser.
 */
export function writeSetup({ wanted, ...setup }: Setup): string {
  const { appId, instagramAppId, configurationId } = setup
  return JSON.stringify({
    ...setup,
    appId: toAppId(appId),
    instagramAppId: toAppId(instagramAppId),
    configurationId: toAppId(configurationId),
    uses: wanted.useCases,
    portfolio: wanted.portfolio,
  })
}

/** The key of a family's app ID. */
export function appIdKey(family: Family): 'appId' | 'instagramAppId' {
  return family === 'facebook-login' ? 'appId' : 'instagramAppId'
}

export function isFamily(value: unknown): value is Family {
  return value === 'facebook-login' || value === 'instagram-login'
}

/** A configuration ID has the form of an app ID. */
function toAppId(value: unknown): string {
  return typeof value === 'string' && appIdFault(value) === undefined ? value : ''
}
