import type { Examination } from '../../../core/doctor/examine.ts'
import type { Ghost } from '../../../core/doctor/ghosts.ts'
import type { Session } from '../../login.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import { CauseButton } from './CauseButton.tsx'
import './GhostRows.css'

/** Pages and accounts that exist and did not come through: muted, with reason and cure. */
export default function GhostRows(props: {
  readonly examination: Examination
  /** The rows above. */
  readonly after: number
  readonly compact: boolean
  readonly session: Session
  readonly onFetchAgain: () => void
}) {
  const { examination, after, compact, session, onFetchAgain } = props
  return (
    <tbody role="rowgroup" className="ghost-rows">
      {examination.ghosts.map((ghost, index) => (
        <tr key={ghost.id} role="row" aria-rowindex={after + index + 2}>
          <td role="cell" className="page-rack-hang">
            <Tag state="hollow" flat={compact}>
              <Icon name="no" />
            </Tag>
          </td>
          <th role="rowheader" scope="row" className="page-rack-who">
            <b>
              <bdi>{ghost.name ?? (ghost.kind === 'page' ? 'A Page' : 'An Instagram account')}</bdi>
            </b>
            <span>Did not come through</span>
          </th>
          <td
            role="cell"
            className="page-rack-cell ghost-reason"
            colSpan={ghost.kind === 'page' ? 2 : 1}
          >
            <p>{ghost.reason}</p>
            <CauseButton
              remedy={ghost.remedy}
              kind="quiet"
              session={session}
              evidence={examination.evidence}
              onFetchAgain={onFetchAgain}
            />
          </td>
          <Id ghost={ghost} />
          <td role="cell" className="page-rack-act" colSpan={ghost.kind === 'page' ? 1 : 2} />
        </tr>
      ))}
    </tbody>
  )
}

/** Each kind's ID in its own column. */
function Id({ ghost }: { readonly ghost: Ghost }) {
  const what = ghost.kind === 'page' ? 'Page ID' : 'Instagram account ID'
  const name = ghost.name ?? ghost.id
  return (
    <td role="cell" className="page-rack-cell">
      <span className="page-rack-label" aria-hidden="true">
        {what}
      </span>
      <CopyValue
        label={`Copy ${what} of ${name}`}
        copied={`Copied ${what} of ${name}.`}
        text={() => ghost.id}
      >
        <Digits value={ghost.id} />
      </CopyValue>
    </td>
  )
}
