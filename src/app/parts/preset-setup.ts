import type { Config } from '../../config.ts'
import { toWanted } from '../../core/login/permissions.ts'
import { firstSetup, readSetupLink, type Setup, type SetupLink } from '../../core/login/setup.ts'

/** What a first visit finds filled in: this copy's own app and permissions, where it has them. */
export function presetSetup({ appId, own }: Config): Setup {
  return {
    ...firstSetup,
    appId,
    wanted: own.permissions ? toWanted(own.permissions) : firstSetup.wanted,
    dialog: own.dialog,
    configurationId: own.configurationId,
  }
}

/**
 * What the address presets. A copy that is for one app lets no link bring another: only a person who
 * types an App ID decides that.
 */
export function presetLink(config: Config, query: string): SetupLink | undefined {
  const link = readSetupLink(query, presetSetup(config))
  if (link === undefined || config.appId === '') return link
  const { appId } = link.setup
  const setup = { ...link.setup, appId: config.appId }
  if (appId === '' || appId === config.appId) return { ...link, setup }
  return {
    ...link,
    setup,
    ignored: [...link.ignored, `The link names another app, ${appId}. This copy is for its own.`],
  }
}
