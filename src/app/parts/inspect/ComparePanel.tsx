import { useEffect, useRef } from 'react'
import { compareInspections, type Difference } from '../../../core/inspect/compare.ts'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { PermissionName } from '../permissions/PermissionList.tsx'
import { countOf, toLocal } from '../token/dates-and-counts.ts'

/** The differences of two tokens. Equal facts come last. */
export function ComparePanel(props: { readonly first: Inspection; readonly second: Inspection }) {
  const rows = compareInspections(props.first, props.second)
  const different = rows.filter(({ same }) => same === false)
  const others = rows.filter(({ same }) => same !== false)
  const heading = useRef<HTMLHeadingElement>(null)
  // It comes below everything else, and it is what was asked for.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="compare-panel">
      <h2 ref={heading} tabIndex={-1}>
        The two side by side
      </h2>
      <p className="soft">
        {different.length === 0
          ? 'Meta names no difference.'
          : `They differ in ${countOf(different.length, 'thing')}.`}
      </p>
      <Only has="first" rows={different} />
      <Only has="second" rows={different} />
      <section className="compare-scroll" aria-label="Comparison" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">First</th>
              <th scope="col">Second</th>
            </tr>
          </thead>
          <tbody>
            {[...different, ...others].map(({ what, first, second, same }) => (
              <tr key={what} data-different={same === false || undefined}>
                <th scope="row">
                  <span className="compare-what">
                    <Icon name={same === false ? 'warning' : same === true ? 'check' : 'minus'} />
                    <span>
                      <PermissionName name={what} />
                      <span className="visually-hidden">{heard(same)}</span>
                    </span>
                  </span>
                </th>
                <td>{inWords(first)}</td>
                <td>{inWords(second)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Only(props: { readonly has: 'first' | 'second'; readonly rows: readonly Difference[] }) {
  const names = props.rows.filter(({ only }) => only === props.has).map(({ what }) => what)
  if (names.length === 0) return null
  return (
    <p>
      <b>Only the {props.has} has:</b> {names.join(', ')}
    </p>
  )
}

function heard(same: Difference['same']): string {
  if (same === 'unknown') return ': not told'
  return same ? ': the same' : ': different'
}

function inWords(said: string | Date | undefined): string {
  if (said === undefined) return 'not told'
  return said instanceof Date ? toLocal(said) : said
}
