import { compareInspections } from '../../../core/inspect/compare.ts'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { Icon } from '../../ui/Icon.tsx'

/** What one token has that the other lacks; what is the same comes last. */
export function ComparePanel(props: { readonly first: Inspection; readonly second: Inspection }) {
  const rows = compareInspections(props.first, props.second)
  const different = rows.filter(({ same }) => same === false)
  const others = rows.filter(({ same }) => same !== false)
  return (
    <section className="compare-panel">
      <h2>The two side by side</h2>
      <p className="soft">
        {different.length === 0
          ? 'No difference that Meta tells.'
          : `They differ in ${different.length} ${different.length === 1 ? 'thing' : 'things'}.`}
      </p>
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
                  <Icon name={same === false ? 'warning' : same === true ? 'check' : 'minus'} />
                  {what}
                  <span className="visually-hidden">
                    {same === false ? ': different' : same === true ? ': the same' : ': not told'}
                  </span>
                </th>
                <td>{first ?? 'not told'}</td>
                <td>{second ?? 'not told'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
