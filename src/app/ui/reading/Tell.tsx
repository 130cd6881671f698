import type { ReactNode } from 'react'
import './Tell.css'

type TellRow = {
  readonly name: ReactNode
  readonly sent: ReactNode
  readonly means: ReactNode
  /** The row that is asked about. */
  readonly isHit?: boolean
}

/** A table of three columns that becomes blocks on a phone. */
export function Tell(props: {
  readonly label: string
  readonly heads: readonly [string, string, string]
  readonly rows: readonly (TellRow & { readonly id: string })[]
  /** The middle column holds words, and no value of Meta's. */
  readonly told?: boolean
}) {
  const { label, heads, rows, told } = props
  return (
    // A table that is laid out as blocks needs its roles said again.
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the roles away
    <table className="tell" role="table" aria-label={label} data-told={told || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(head => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, name, sent, means, isHit }) => (
          <tr key={id} role="row" data-hit={isHit || undefined}>
            <th scope="row" role="rowheader">
              {name}
            </th>
            <td role="cell">{sent}</td>
            <td role="cell">{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: display: block takes the roles away
  )
}
