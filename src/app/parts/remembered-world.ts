import type { Store } from '../../core/login/pending.ts'

const key = 'keytag:v1:world'

/**
 * The scenario of the simulated Meta that a login belongs to. Meta would still be the same when one
 * logs in again, so the last one counts for a login that asks again (auth_type=rerequest), and for
 * that alone.
 */
export function withRememberedWorld(search: string, store: Store): string {
  const parameters = new URLSearchParams(search)
  const world = store.getItem(key)
  if (parameters.has('world') || parameters.get('auth_type') !== 'rerequest' || !world)
    return search
  parameters.set('world', world)
  return `?${parameters}`
}

export function rememberWorld(search: string, store: Store): void {
  const world = new URLSearchParams(search).get('world')
  if (world) store.setItem(key, world)
  else store.removeItem(key)
}
