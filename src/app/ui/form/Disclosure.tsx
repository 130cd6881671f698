import type { ReactNode } from 'react'
import './Disclosure.css'
import { Icon } from '../Icon.tsx'

export function Disclosure(props: {
  readonly summary: string
  /** Added to the summary for screen readers, if several on one screen have the same words. */
  readonly of?: string
  readonly onOpen?: () => void
  readonly children: ReactNode
}) {
  return (
    <details
      className="disclosure"
      onToggle={event => event.currentTarget.open && props.onOpen?.()}
    >
      <summary>
        <Icon name="chevron-right" />
        {props.summary}
        {props.of && <span className="visually-hidden"> for {props.of}</span>}
      </summary>
      <div>{props.children}</div>
    </details>
  )
}
