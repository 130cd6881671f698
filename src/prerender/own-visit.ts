import { askedKey } from '../app/parts/requests/asked-before.ts'
import { setupKey } from '../app/parts/setup/setup-key.ts'
import { isForgotten } from '../arrival/forgotten.ts'
import { pendingPrefix } from '../core/login/pending.ts'

/*
 * The build draws each screen for a first visit by a plain address. A visit of its own is every other one: a
 * link with settings, remembered settings, news of a forgotten login. Its drawn screen is hidden, and the app
 * draws the right one. Most screens are the same for every query and fragment.
 */

/** Screens that show remembered settings, or the requests of this browser. */
const remembering = ['', 'ask/', 'site/']
/** Screens that read their address. */
const reading = ['connect/', ...remembering]
const remembered = [setupKey, askedKey]

export function differsFromDrawn(path: string): boolean {
  const isBlocked = window.top !== window.self || navigator.serviceWorker?.controller
  // A fragment without a name and a value is a place on the screen.
  const says = location.search !== '' || location.hash.includes('=')
  if ((says && reading.includes(path)) || !isSecureContext || isBlocked) return true
  try {
    return (
      isForgotten() ||
      isClientRehearsal() ||
      (remembering.includes(path) && remembered.some(key => localStorage.getItem(key) !== null))
    )
  } catch {
    // Without storage the start screen says so. Others are the same.
    return remembering.includes(path)
  }
}

/** The simulated dialog of a client has a client's frame. The app reads the note in full. */
function isClientRehearsal(): boolean {
  const state = new URLSearchParams(location.search).get('state')
  const noted = state && localStorage.getItem(pendingPrefix + state)
  return noted?.includes('"answers":') ?? false
}

export function markOwnVisit(): void {
  document.documentElement.dataset.own = ''
}

export function isOwnVisit(): boolean {
  return document.documentElement.dataset.own !== undefined
}
