import type { ReactNode } from 'react'
import { Icon } from '../Icon.tsx'
import './Folds.css'

/** A list of folded parts. */
export function Folds({ children }: { readonly children: ReactNode }) {
  return <div className="folds">{children}</div>
}

/** One folded part. The hint says what is in it. */
export function Fold(props: {
  readonly summary: string
  readonly hint: ReactNode
  readonly children: ReactNode
}) {
  const { summary, hint, children } = props
  return (
    <details>
      <summary>
        <Icon name="chevron-right" />
        <span>{summary}</span>
        <span className="hint">{hint}</span>
      </summary>
      <div className="fold">{children}</div>
    </details>
  )
}
