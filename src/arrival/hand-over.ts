import type { ResponseAddress } from '../core/login/response.ts'
import type { Route } from './route.ts'

/** What the arrival script found, before the app had started. */
export type Arrival = {
  /** What the callback route stands for, or undefined on every other route. */
  readonly route: Route | undefined
  /** Why nobody may log in here. */
  readonly blocked: 'framed' | 'service-worker' | undefined
  /** The address before it was wiped. */
  readonly address: ResponseAddress
  readonly now: Date
  /** The pending login that waited for the address's `state`, as text: it is spent, and unread. */
  readonly spent?: string | undefined
  /** The first Graph request, on its way. */
  readonly first?: { readonly url: string; readonly response: Promise<Response> } | undefined
  /** Asked by the app that takes over: from then on nothing is painted any more. */
  readonly painting?: () => Painted | undefined
}

/** What the first paint left in the page. */
export type Painted = {
  /** Pages stand there, and not only the screen that waits for them. */
  readonly rows: boolean
  /** Takes it out of the page. Gives the control that has the focus, and the one pressed too early. */
  readonly end: () => {
    readonly focused?: Element | undefined
    readonly pressed?: Element | undefined
  }
}

const name = 'keytagArrival'

/** Leaves it behind for one taker. Nothing stays readable on `window` once the app has taken it. */
export function handOver(place: object, arrival: Arrival): void {
  Object.defineProperty(place, name, {
    configurable: true,
    value: () => {
      Reflect.deleteProperty(place, name)
      return arrival
    },
  })
}

/** Takes it; `undefined` when there is nothing, or when it was taken before. */
export function takeArrival(place: object): Arrival | undefined {
  const take: unknown = Reflect.get(place, name)
  return typeof take === 'function' ? take() : undefined
}
