import type { Config } from '../../../config.ts'
import { toWanted } from '../../../core/login/permissions/permissions.ts'
import { firstSetup, type Setup } from '../../../core/login/setup/setup.ts'

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

/** True if the builder of this copy has set its app. */
export function isForOneApp(config: Config): boolean {
  return Object.values(ownApps(config)).some(appId => appId !== '')
}

export function ownApps({ appId, own }: Config): Pick<Setup, 'appId' | 'instagramAppId'> {
  return { appId, instagramAppId: own.instagramAppId }
}
