import type { Store } from '../../../core/login/pending.ts'

const key = 'keytag:v1:single-keys'

/** True if keys without Ctrl or Alt are on. People who dictate switch them off. */
export function usesSingleKeys(store: Store): boolean {
  return store.getItem(key) !== 'off'
}

export function switchSingleKeys(store: Store, on: boolean): void {
  if (on) store.removeItem(key)
  else store.setItem(key, 'off')
}

/** Listens for keys pressed outside of fields and dialogs. Gives what ends it. */
export function listenForSingleKeys(
  store: Store,
  onKey: (key: string, event: KeyboardEvent) => void,
): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isField(event.target) || document.querySelector('dialog[open]')) return
    if (usesSingleKeys(store)) onKey(event.key, event)
  }
  addEventListener('keydown', listener)
  return () => removeEventListener('keydown', listener)
}

/** A tick takes no letters, so keys work on it as anywhere. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
  )
}
