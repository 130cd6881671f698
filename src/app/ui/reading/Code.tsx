import type { ReactNode } from 'react'
import './Code.css'

/** A code block that scrolls by itself, also by keyboard. */
export function Code(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="code" aria-label={props.label} tabIndex={0}>
      <pre translate="no">
        <code>{props.children}</code>
      </pre>
    </section>
  )
}
