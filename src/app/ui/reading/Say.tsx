import type { ReactNode } from 'react'
import './Say.css'

/** An answer in rows: a question at the left, and what is said to it. */
export function Say(props: {
  readonly rows: readonly (readonly [question: string, answer: ReactNode])[]
}) {
  return (
    <dl className="say">
      {props.rows.map(([question, answer]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Somebody else's words, never reworded. */
export function Quote({ children }: { readonly children: ReactNode }) {
  return (
    <blockquote className="quote" translate="no">
      {children}
    </blockquote>
  )
}
