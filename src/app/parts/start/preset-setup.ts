import type { Config } from '../../../config.ts'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import {
  appIdKey,
  firstSetup,
  readSetupLink,
  type Setup,
  type SetupLink,
} from '../../../core/login/setup/setup.ts'

/** What a first visit finds filled in: this copy's own app and permissions, where it has them. */
export function presetSetup(config: Config): Setup {
  const { family, permissions, dialog, configurationId } = config.own
  return {
    ...firstSetup,
    ...ownApps(config),
    family,
    wanted: permissions ? toWanted(permissions, family) : firstSetup.wanted,
    dialog,
    configurationId,
  }
}

/**
 * What the address presets. A copy that is for one app lets no link bring another: only a person who
 * types an App ID decides that.
 */
export function presetLink(config: Config, query: string): SetupLink | undefined {
  const link = readSetupLink(query, presetSetup(config))
  const own = ownApps(config)
  if (link === undefined || !isForOneApp(config)) return link
  const key = appIdKey(link.setup.family)
  const told = link.setup[key]
  const setup = { ...link.setup, ...own }
  if (told === '' || told === own[key]) return { ...link, setup }
  return {
    ...link,
    setup,
    ignored: [...link.ignored, `The link names another app, ${told}. This copy is for its own.`],
  }
}

/** Whether the builder of this copy has said whose it is. */
export function isForOneApp(config: Config): boolean {
  return Object.values(ownApps(config)).some(appId => appId !== '')
}

function ownApps({ appId, own }: Config): Pick<Setup, 'appId' | 'instagramAppId'> {
  return { appId, instagramAppId: own.instagramAppId }
}
