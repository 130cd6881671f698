import type { ReactNode } from 'react'
import './Beside.css'

/** A statement with its evidence beside it, or below it on narrow screens. */
export function Beside({
  children,
  aside,
}: {
  readonly children: ReactNode
  readonly aside: ReactNode
}) {
  return (
    <div className="beside">
      <div>{children}</div>
      {aside}
    </div>
  )
}
