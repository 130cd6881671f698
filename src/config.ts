import { callbacks, simulatedDialogs } from './addresses.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import type { OwnCopy } from './own-copy.ts'

/** The app in the simulated Meta. Digits, so that it passes as an App ID everywhere. */
export const simulatedAppId = '100000000000001'
export const simulatedInstagramAppId = '100000000000002'

/** The simulated app's secret at the simulated Instagram. It works nowhere else. */
export const simulatedInstagramSecret = 'simulated-and-no-secret-at-all'

/** The name of a copy without its own. It stands for nobody who could ask a client. */
export const plainName = 'Keytag'

type ByFamily = Readonly<Record<Family, string>>

/** The address of this deployment and its builder's settings. */
export type Config = {
  /** With leading and trailing slash. */
  readonly base: string
  readonly origin: string
  /** Redirect URIs of each kind of login. The final slash is part of the registered address. */
  readonly redirectUris: Readonly<Record<Environment, ByFamily>>
  readonly simulatedDialogs: ByFamily
  /** The app that this copy is fixed to; empty if people bring their own. */
  readonly appId: string
  /** The fork's settings from `keytag.config.json`. */
  readonly own: OwnCopy
  /** True in `keytag.html`. Meta returns logins to published addresses only, so a file gets none. */
  readonly isSingleFile: boolean
}

declare global {
  interface ImportMetaEnv {
    /** `keytag.config.json`, checked when the site was built. */
    readonly KEYTAG_OWN_COPY: OwnCopy
    /** The full name of the built commit, or nothing. */
    readonly KEYTAG_COMMIT: string
    /** The number of known errors, so that a screen can tell it without loading them. */
    readonly KEYTAG_ERRORS: string
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
    origin,
    redirectUris: { meta: whole(callbacks.meta), simulated: whole(callbacks.simulated) },
    simulatedDialogs: whole(simulatedDialogs),
    appId: own.metaAppId,
    own,
    isSingleFile: false,
  }
}
