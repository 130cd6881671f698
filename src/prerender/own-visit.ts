import { askedKey } from '../app/parts/requests/asked-before.ts'
import { setupKey } from '../app/parts/start/setup-key.ts'
import { isForgotten } from '../arrival/forgotten.ts'

/*
 * The build draws each screen for a first visit by a plain address. A visit of its own is every other one: a
 * link with settings, remembered settings, news of a forgotten login. Its drawn screen is hidden, and the app
 * draws the right one.
 */

/** Screens that show remembered settings, or the requests of this browser. */
const remembering = ['', 'ask/', 'site/']
const remembered = [setupKey, askedKey]

export function differsFromDrawn(path: string): boolean {
  const isBlocked = window.top !== window.self || navigator.serviceWorker?.controller
  if (location.search + location.hash !== '' || !isSecureContext || isBlocked) return true
  try {
    return (
      isForgotten() ||
      (remembering.includes(path) && remembered.some(key => localStorage.getItem(key) !== null))
    )
  } catch {
    // Without storage the start screen says so. Others are the same.
    return remembering.includes(path)
  }
}

export function markOwnVisit(): void {
  document.documentElement.dataset.own = ''
}

export function isOwnVisit(): boolean {
  return document.documentElement.dataset.own !== undefined
}
