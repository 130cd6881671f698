import type { Family } from '../../family.ts'
import { appIdFault } from '../facebook.ts'
import { toWanted, useCases, type Wanted } from '../permissions/permissions.ts'
import { familyOf, lintScopes } from '../scopes/lint.ts'
import { toScopes } from '../scopes/scope-text.ts'

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

export type SetupLink = {
  readonly setup: Setup
  /** Parts of the link that Keytag left out, in words. */
  readonly ignored: readonly string[]
  /** The link's scopes, without those that the dialog would refuse. */
  readonly names: readonly string[]
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

/**
 * Reads the query of a setup link: `family`, `app_id`, `scope`, `dialog`, `config_id`. It can preset only
 * these. The redirect URI, the host and the version never come from a link. `undefined` if none of them is
 * there.
 */
export function readSetupLink(query: string, fallback: Setup): SetupLink | undefined {
  const parameters = new URLSearchParams(query.slice(0, 4096))
  const told = parameters.get('family')
  const appId = parameters.get('app_id')
  const scope = parameters.get('scope')
  const dialog = parameters.get('dialog')
  const configurationId = parameters.get('config_id')
  if ([told, appId, scope, dialog, configurationId].every(value => value === null)) return undefined

  const names = toScopes(scope ?? '')
  const family = isFamily(told) ? told : (familyOf(names) ?? 'facebook-login')
  const { good } = lintScopes(names, family)
  const goodAppId = appId !== null && appIdFault(appId) === undefined
  const goodConfiguration = configurationId !== null && /^\d{5,20}$/.test(configurationId)
  return {
    setup: {
      ...firstSetup,
      family,
      ...(goodAppId ? { [appIdKey(family)]: appId } : {}),
      wanted: scope === null ? fallback.wanted : toWanted(good, family),
      dialog: dialog === 'plain' ? 'plain' : 'guided',
      configurationId: goodConfiguration ? configurationId : '',
    },
    ignored: [
      ...(told !== null && !isFamily(told)
        ? ['The link names a kind of login that does not exist.']
        : []),
      ...(appId !== null && !goodAppId
        ? [
            appIdFault(appId) === 'secret'
              ? 'The App ID in the link looks like an app secret, which does not belong in a link. Whoever made it should reset the secret in the App Dashboard.'
              : 'The App ID in the link is wrong: an App ID has only digits.',
          ]
        : []),
      ...(configurationId !== null && !goodConfiguration
        ? ['The Configuration ID in the link is wrong: it has only digits.']
        : []),
      ...(dialog !== null && dialog !== 'plain' && dialog !== 'guided'
        ? ['The link names a kind of dialog that does not exist.']
        : []),
    ],
    names,
  }
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

function isFamily(value: unknown): value is Family {
  return value === 'facebook-login' || value === 'instagram-login'
}

/** A configuration ID has the form of an app ID. */
function toAppId(value: unknown): string {
  return typeof value === 'string' && appIdFault(value) === undefined ? value : ''
}
