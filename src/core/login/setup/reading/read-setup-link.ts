import { appIdFault } from '../../facebook.ts'
import { toWanted } from '../../permissions/permissions.ts'
import { familyOf, lintScopes } from '../../scopes/lint.ts'
import { toScopes } from '../../scopes/scope-text.ts'
import { appIdKey, firstSetup, isFamily, type Setup } from '../setup.ts'

export type SetupLink = {
  readonly setup: Setup
  /** Parts of the link that Keytag left out, in words. */
  readonly ignored: readonly string[]
  /** The link's scopes, without those that the dialog would refuse. */
  readonly names: readonly string[]
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
