import type { Store } from '../../../core/login/pending.ts'
import { isWorld, worldOf } from '../../../core/login/setup/setup-link.ts'

const key = 'keytag:v1:world'

/**
 * The scenario of the simulated Meta for a login. Real Meta would not change between two logins, so a login
 * that asks again (auth_type=rerequest) reuses the last scenario.
 */
export function withRememberedWorld(search: string, store: Store): string {
  const parameters = new URLSearchParams(search)
  // Another project on this origin may have written this key.
  const world = store.getItem(key) ?? ''
  if (parameters.has('world') || parameters.get('auth_type') !== 'rerequest' || !isWorld(world)) {
    return search
  }
  parameters.set('world', world)
  return `?${parameters}`
}

export function rememberWorld(search: string, store: Store): void {
  const world = worldOf(search)
  if (world !== undefined) store.setItem(key, world)
  else store.removeItem(key)
}
