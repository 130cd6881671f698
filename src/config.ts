import { callbacks, simulatedDialogs } from './addresses.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import type { OwnCopy } from './own-copy.ts'

/** The app that the simulated Meta knows. Digits, so that it passes wherever an App ID must. */
export const simulatedAppId = '100000000000001'
export const simulatedInstagramAppId = '100000000000002'

/** What the simulated Instagram takes for that app's secret. It opens nothing anywhere. */
export const simulatedInstagramSecret = 'simulated-and-no-secret-at-all'

/** The name of a copy that has none of its own: it stands for nobody who could ask for something. */
export const plainName = 'Keytag'

type ByFamily = Readonly<Record<Family, string>>

/** Where this deployment stands, and what its builder fixed. */
export type Config = {
  /** With leading and trailing slash. */
  readonly base: string
  /** Where a login of each kind comes back to. The slash at the end is part of what is registered. */
  readonly redirectUris: Readonly<Record<Environment, ByFamily>>
  readonly simulatedDialogs: ByFamily
  /** The app that this copy is fixed to; empty where people bring their own. */
  readonly appId: string
  /** What a fork's `keytag.config.json` says of it. */
  readonly own: OwnCopy
}

declare global {
  interface ImportMetaEnv {
    /** `keytag.config.json`, checked when the site was built. */
    readonly KEYTAG_OWN_COPY: OwnCopy
  }
}

/** `base` and `own` were checked when the site was built. */
export function readConfig(base: string, own: OwnCopy, origin: string): Config {
  const whole = (paths: ByFamily): ByFamily => ({
    'facebook-login': `${origin}${base}${paths['facebook-login']}`,
    'instagram-login': `${origin}${base}${paths['instagram-login']}`,
  })
  return {
    base,
    redirectUris: { meta: whole(callbacks.meta), simulated: whole(callbacks.simulated) },
    simulatedDialogs: whole(simulatedDialogs),
    appId: own.metaAppId,
    own,
  }
}
