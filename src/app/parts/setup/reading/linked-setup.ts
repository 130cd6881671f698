import type { Config } from '../../../../config.ts'
import type { Family } from '../../../../core/family.ts'
import { lintScopes, type ScopeFault } from '../../../../core/login/scopes/lint.ts'
import {
  readSetupLink,
  type SetupLink,
} from '../../../../core/login/setup/reading/read-setup-link.ts'
import { appIdKey } from '../../../../core/login/setup/setup.ts'
import { isForOneApp, ownApps, presetSetup } from '../preset-setup.ts'

/** A setup link as this copy takes it. */
export type LinkedSetup = SetupLink & {
  /** The link's scopes that a family's dialog would refuse. */
  readonly faultsFor: (family: Family) => readonly ScopeFault[]
}

/**
 * The setup from the address. In a copy for one app, no link can bring another. Only a person who types an
 * App ID can.
 */
export function linkedSetup(config: Config, query: string): LinkedSetup | undefined {
  const link = readSetupLink(query, presetSetup(config))
  if (link === undefined) return undefined
  const faultsFor = (family: Family) => lintScopes(link.names, family).faults
  if (!isForOneApp(config)) return { ...link, faultsFor }
  const own = ownApps(config)
  const key = appIdKey(link.setup.family)
  const told = link.setup[key]
  const setup = { ...link.setup, ...own }
  const isForeign = told !== '' && told !== own[key]
  const ignored = isForeign
    ? [...link.ignored, `The link names another app, ${told}. This copy is for its own.`]
    : link.ignored
  return { ...link, setup, ignored, faultsFor }
}
