import type { ReactNode } from 'react'

/** A link that opens a new tab, so that the tokens in this one stay. */
export function Outside(props: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a href={props.to} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  )
}
