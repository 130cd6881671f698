import type { Config } from '../../../config.ts'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import {
  appIdKey,
  firstSetup,
  readSetupLink,
  type Setup,
  type SetupLink,
} from '../../../core/login/setup/setup.ts'

/** The setup of a first visit: this copy's own app and permissions, if it has them. */
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
 * The setup from the address. In a copy for one app, no link can bring another. Only a person who types an
 * App ID can.
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

/** True if the builder of this copy has set its app. */
export function isForOneApp(config: Config): boolean {
  return Object.values(ownApps(config)).some(appId => appId !== '')
}

function ownApps({ appId, own }: Config): Pick<Setup, 'appId' | 'instagramAppId'> {
  return { appId, instagramAppId: own.instagramAppId }
}
