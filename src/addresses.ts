import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'

/*
 * Every address of the site, as it follows the base. The routes, the arrival script, the build and
 * the redirect URIs read these lists, and an address that is on none of them does nothing.
 */

/** Where a login of each kind comes back to. */
export const callbacks = {
  meta: { 'facebook-login': 'callback/', 'instagram-login': 'callback/instagram/' },
  simulated: {
    'facebook-login': 'simulated/callback/',
    'instagram-login': 'simulated/callback/instagram/',
  },
} as const satisfies Record<Environment, Record<Family, string>>

/** The simulated Meta's own pages. */
export const simulatedDialogs = {
  'facebook-login': 'simulated/dialog/',
  'instagram-login': 'simulated/instagram/',
} as const satisfies Record<Family, string>

/** One screen each. An error's own address is `help/` and the ID of its entry. */
export const screens = [
  'basic-display/',
  'check/',
  'connect/',
  'help/',
  'inspect/',
  'site/',
] as const

export const allCallbacks: readonly string[] = [
  ...Object.values(callbacks.meta),
  ...Object.values(callbacks.simulated),
]

/** A callback's other spelling, for hosts and apps that know files only: `callback.html`. */
export function asFile(callback: string): string {
  return callback.replace(/\/$/, '.html')
}
