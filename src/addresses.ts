import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'

/*
 * Every address of the site, relative to its base. The routes, the arrival script, the build and the
 * redirect URIs read these lists. An address outside them does nothing.
 */

/** The address that Facebook Login at Meta returns to. */
export const mainCallback = 'callback/'

/** The address that each kind of login returns to. */
export const callbacks = {
  meta: { 'facebook-login': mainCallback, 'instagram-login': 'callback/instagram/' },
  simulated: {
    'facebook-login': 'simulated/callback/',
    'instagram-login': 'simulated/callback/instagram/',
  },
} as const satisfies Record<Environment, Record<Family, string>>

/** Pages of the simulated Meta. */
export const simulatedDialogs = {
  'facebook-login': 'simulated/dialog/',
  'instagram-login': 'simulated/instagram/',
} as const satisfies Record<Family, string>

/**
 * One screen each; `paste/`, `inspect/` and `help/` are one. An error's own address is `help/` and the
 * ID of its entry.
 */
export const screens = [
  'ask/',
  'basic-display/',
  'check/',
  'connect/',
  'errors/',
  'help/',
  'inspect/',
  'paste/',
  'site/',
] as const

/** A function, so that the inline scripts hold no list that they do not read. */
export function allCallbacks(): readonly string[] {
  return [...Object.values(callbacks.meta), ...Object.values(callbacks.simulated)]
}

/** A callback's second address, `callback.html`, for hosts and apps that accept only file names. */
export function asFile(callback: string): string {
  return callback.replace(/\/$/, '.html')
}
