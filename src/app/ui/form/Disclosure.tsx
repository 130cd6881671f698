import type { ReactNode } from 'react'
import './Disclosure.css'
import { Icon } from '../Icon.tsx'

export function Disclosure(props: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="disclosure">
      <summary>
        <Icon name="chevron-right" />
        {props.summary}
      </summary>
      <div>{props.children}</div>
    </details>
  )
}
