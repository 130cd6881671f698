import { createContext, type ReactNode, use } from 'react'
import { createPortal } from 'react-dom'

/** The place at the end of Keytag's bar that a screen may fill. `null` where the bar has none. */
export const BarPlace = createContext<HTMLElement | null>(null)

/** Draws a screen's own link in Keytag's bar, where it is no part of what the screen imitates. */
export function InBar({ children }: { readonly children: ReactNode }) {
  const place = use(BarPlace)
  return place && createPortal(children, place)
}
