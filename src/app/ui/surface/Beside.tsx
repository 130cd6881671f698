import type { ReactNode } from 'react'
import './Beside.css'

/** What is said, and beside it (below it, where there is no room) what backs it. */
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
