import { useSyncExternalStore } from 'react'

/**
 * False while the browser draws the screen that the build has drawn, true from then on. For values
 * that only a browser has.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}

function subscribe(): () => void {
  return () => undefined
}
