import type { ReactNode } from 'react'
import './Tag.css'

/** A numbered disc that hangs from a rule, flat in long lists. The words beside it say the same. */
export function Tag(props: {
  /** brass: works. now: here. hollow: nothing here. stop: broken. */
  readonly state: 'brass' | 'now' | 'hollow' | 'stop'
  readonly flat?: boolean
  /** Digits of a number. Three get smaller. */
  readonly length?: number
  readonly children: ReactNode
}) {
  const { state, flat = false, length, children } = props
  return flat ? (
    <span className="tag-flat" data-state={state}>
      {children}
    </span>
  ) : (
    <span className="tag" data-state={state} data-length={length}>
      <span>{children}</span>
    </span>
  )
}
