import type { Store } from '../../../core/login/pending.ts'

/** An inline script asks for the key alone. */
export const askedKey = 'keytag:v1:asked'

/** True if this browser kept a request when its list was last read. The list itself comes later. */
export function hasAsked(store: Store): boolean {
  return store.getItem(askedKey) !== null
}

export function noteAsked(store: Store, hasRequests: boolean): void {
  if (hasRequests === hasAsked(store)) return
  if (hasRequests) store.setItem(askedKey, '1')
  else store.removeItem(askedKey)
}
