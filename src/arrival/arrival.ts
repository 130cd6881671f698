import type { ResponseAddress } from '../core/login/reply/response.ts'
import type { Route } from './route.ts'

/** The inline script's findings, made before the app starts. */
export type Arrival = {
  /** The login of this callback route; undefined on other routes. */
  readonly route: Route | undefined
  /** The reason why nobody may log in here. */
  readonly blocked: 'framed' | 'service-worker' | undefined
  /** The address before it was wiped. */
  readonly address: ResponseAddress
  readonly now: Date
  /** The pending login of the address's `state`: spent, as unread text. */
  readonly spent?: string | undefined
  /** The running first Graph request. */
  readonly first?: { readonly url: string; readonly response: Promise<Response> } | undefined
  /** Given if the page has a first paint. Nothing more is painted after this call. */
  readonly painting?: (() => Painted) | undefined
}

/** The first paint's state in the page. */
export type Painted = {
  /** True if it shows Pages, false if it shows the waiting screen. */
  readonly rows: boolean
  /** Removes it from the page. Returns the focused control and the one pressed too early. */
  readonly end: () => {
    readonly focused?: Element | null
    readonly pressed?: Element | null
  }
}

declare global {
  interface Window {
    keytagArrival?: () => Arrival
  }
}

/**
 * Leaves the arrival for one taker. After the app has taken it, nothing is readable on `window`. Returns the
 * function that takes it.
 */
export function leaveArrival(arrival: Arrival): () => Arrival {
  const take = () => {
    delete window.keytagArrival
    return arrival
  }
  window.keytagArrival = take
  return take
}

/** Takes the arrival; `undefined` if there is none or it was taken before. */
export function takeArrival(): Arrival | undefined {
  return window.keytagArrival?.()
}
