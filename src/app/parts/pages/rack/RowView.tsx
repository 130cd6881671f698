import { type ReactNode, useState } from 'react'
import { CopyValue } from '../../../ui/actions/CopyValue.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { SelectBox } from '../../../ui/overlay/SelectBox.tsx'
import { spokenName } from '../../../ui/spoken-name.ts'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { Digits } from '../../../ui/tag/Digits.tsx'
import { ConnectInstagram } from './ConnectInstagram.tsx'
import type { RowWords } from './row-words.ts'

/** One row from its texts. The build draws it too, with marks as texts, for the first paint. */
export function RowView(props: {
  readonly words: RowWords
  /** Its position among the shown rows, from 0. The first paint sets it later. */
  readonly index?: number
  readonly state: 'brass' | 'hollow' | 'stop'
  readonly compact: boolean
  readonly find: string
  readonly selected: boolean
  /** Given if Pages can be selected. */
  readonly onSelect?: ((range: boolean) => void) | undefined
  /** The token, or the reason why there is none. */
  readonly token: ReactNode
  /** The account ID's cell, if Meta sent something unusable. */
  readonly oddAccount?: string | undefined
  /** The result of live calls. */
  readonly verdicts?: ReactNode
  /** Lines below the name. */
  readonly notes?: ReactNode
  readonly menu: ReactNode
}) {
  const { words, index, state, compact, find, selected, onSelect, verdicts } = props
  const { number, name, called, account, tasks, id, accountId } = words
  const spoken = `${spokenName(name)}, tag ${number}`
  const [unfolded, setUnfolded] = useState(false)
  return (
    <tr
      role="row"
      aria-rowindex={index === undefined ? undefined : index + 2}
      data-selected={selected || undefined}
      data-unfolded={unfolded || undefined}
    >
      <td role="cell" className="page-rack-hang">
        {onSelect && (
          <SelectBox label={`Select ${spoken}`} checked={selected} onSelect={onSelect} />
        )}
        <Tag state={state} flat={compact} length={number.length}>
          {number}
        </Tag>
        {compact && (
          <button
            type="button"
            className="page-rack-fold"
            aria-label={`Values of ${called}`}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <Icon name={unfolded ? 'chevron-down' : 'chevron-right'} />
          </button>
        )}
      </td>
      <th role="rowheader" scope="row" className="page-rack-who">
        <b>
          <bdi>
            <Marked text={name} find={find} />
          </bdi>
        </b>
        {/* The result of live calls replaces a line, so that no row moves. */}
        <span className="page-rack-stack">
          {compact && verdicts}
          <span>{accountId ? <Marked text={account} find={find} /> : account}</span>
        </span>
        <span className="page-rack-stack page-rack-about">
          <span className="page-rack-tasks" data-tasks={tasks}>
            {tasks}
          </span>
          {!compact && verdicts}
        </span>
        {props.notes}
      </th>
      <td role="cell" className="page-rack-cell">
        <Label>Page token</Label>
        {props.token}
      </td>
      <td role="cell" className="page-rack-cell">
        <Label>Instagram account ID</Label>
        {accountId ? (
          <CopyValue
            label={`Copy Instagram account ID of ${called}`}
            copied={`Copied Instagram account ID of ${spoken}.`}
            text={() => accountId}
          >
            <Digits value={accountId} />
          </CopyValue>
        ) : props.oddAccount || compact ? (
          <span className="page-rack-no">{props.oddAccount ?? 'No Instagram'}</span>
        ) : (
          <ConnectInstagram called={called} />
        )}
      </td>
      <td role="cell" className="page-rack-cell">
        <Label>Page ID</Label>
        <CopyValue
          label={`Copy Page ID of ${called}`}
          copied={`Copied Page ID of ${spoken}.`}
          text={() => id}
        >
          <Digits value={id} />
        </CopyValue>
      </td>
      <td role="cell" className="page-rack-act">
        {props.menu}
      </td>
    </tr>
  )
}

/** The name of the column on screens without column heads. */
function Label({ children }: { readonly children: string }) {
  return (
    <span className="page-rack-label" aria-hidden="true">
      {children}
    </span>
  )
}

function Marked({ text, find }: { readonly text: string; readonly find: string }) {
  const wanted = find.trim().toLowerCase()
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + wanted.length)}</mark>
      {text.slice(at + wanted.length)}
    </>
  )
}
