import type { ReactNode } from 'react'
import { Icon, type IconName } from '../Icon.tsx'
import './Status.css'

/** A sign with words, because colour alone is not enough. */
export function Status(props: {
  readonly icon: IconName
  readonly tone?: 'stop'
  readonly children: ReactNode
}) {
  return (
    <span className="status" data-tone={props.tone}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </span>
  )
}
