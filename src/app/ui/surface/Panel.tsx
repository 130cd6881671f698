import type { ReactNode } from 'react'
import './Panel.css'

/** A raised section with a heading of its own. */
export function Panel({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
