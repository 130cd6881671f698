import { type ReactNode, Suspense } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import type { Examination } from '../../../../core/doctor/examine.ts'
import type { Session } from '../../../login.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { SelectBox } from '../../../ui/overlay/SelectBox.tsx'
import { Skeleton } from '../../../ui/reading/Skeleton.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { useVerified } from '../../token/use-verification.ts'
import { namesInList } from './names-in-list.ts'
import { PageRow } from './PageRow.tsx'
import { rowsAtFirst, virtualFrom } from './rack-sizes.ts'
import type { Selection } from './use-selection.ts'
import './PageRack.css'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const VirtualRows = lazyPart(() => import('./VirtualRows.tsx'))
const GhostRows = lazyPart(() => import('../../doctor/GhostRows.tsx'))

/** The list of Pages. It stays a real table on narrow screens, where it looks like blocks. */
export function PageRack(props: {
  readonly pages: readonly Page[]
  readonly compact: boolean
  readonly find: string
  readonly session: Session
  readonly examination: Examination | undefined
  /** True if missing Pages are listed too. */
  readonly ghosts: boolean
  readonly onFetchAgain: () => void
  readonly selection?: Selection | undefined
}) {
  const { pages, compact, find, session, examination, onFetchAgain, selection } = props
  const found = useVerified(session)
  const ghosts = props.ghosts ? (examination?.ghosts.length ?? 0) : 0
  const calledOf = namesInList(pages)
  const row = (page: Page, index: number) => (
    <PageRow
      key={page.id}
      page={page}
      called={calledOf(page.name, page.number)}
      index={index}
      compact={compact}
      find={find}
      session={session}
      selected={selection?.ids.has(page.id) ?? false}
      onSelect={selection?.toggle}
      verdicts={found?.pages.get(page.id)}
      gap={examination?.gaps.get(page.id)}
    />
  )
  if (pages.length + ghosts === 0) return null
  return (
    <RackTable
      compact={compact}
      count={pages.length + ghosts}
      head={<RackHead pages={pages} selection={selection} />}
    >
      {pages.length < virtualFrom ? (
        <tbody role="rowgroup">{pages.map(row)}</tbody>
      ) : (
        <Suspense fallback={<tbody role="rowgroup">{pages.slice(0, rowsAtFirst).map(row)}</tbody>}>
          <VirtualRows pages={pages} row={row} />
        </Suspense>
      )}
      {examination && ghosts > 0 && (
        <Suspense>
          <GhostRows
            examination={examination}
            after={pages.length}
            compact={compact}
            session={session}
            onFetchAgain={onFetchAgain}
          />
        </Suspense>
      )}
    </RackTable>
  )
}

/** The table around the rows. */
export function RackTable(props: {
  readonly compact: boolean
  /** Rows without the head. The first paint sets it later. */
  readonly count?: number
  readonly head: ReactNode
  readonly children: ReactNode
}) {
  const { compact, count, head, children } = props
  return (
    <table
      className="page-rack"
      data-compact={compact || undefined}
      role="table"
      aria-rowcount={count === undefined ? undefined : count + 1}
    >
      <caption className="visually-hidden">Pages</caption>
      {head}
      {children}
    </table>
  )
}

/** Empty rows of the same size as the data, so that nothing shifts. */
export function RackSkeleton() {
  return (
    <div className="page-rack" data-waiting aria-busy="true">
      <table aria-hidden="true" className="page-rack">
        <RackHead />
        <tbody>
          {[1, 2, 3].map(number => (
            <tr key={number}>
              <td className="page-rack-hang">
                <Tag state="hollow">{number}</Tag>
              </td>
              <th scope="row" className="page-rack-who">
                <b>
                  <Skeleton width="14ch" />
                </b>
                <span>
                  <Skeleton width="10ch" />
                </span>
                <span className="page-rack-stack page-rack-about">
                  <span className="page-rack-tasks">
                    <Skeleton width="7ch" />
                  </span>
                </span>
              </th>
              {(['22ch', '17ch', '15ch'] as const).map(width => (
                <td key={width} className="page-rack-cell">
                  <span className="page-rack-blank">
                    <Skeleton width={width} />
                    <Icon name="copy" />
                  </span>
                </td>
              ))}
              <td className="page-rack-act">
                <Button kind="quiet" notYet tabIndex={-1}>
                  Copy as
                  <Icon name="chevron-down" />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The purpose of each ID. The line above the list says which token goes into code. */
const idUses: Readonly<Record<string, string>> = {
  'Instagram account ID': 'for most calls',
  'Page ID': 'for messages and webhooks',
}

export function RackHead(props: {
  readonly pages?: readonly Page[]
  readonly selection?: Selection | undefined
}) {
  const { pages = [], selection } = props
  const picked = selection ? pages.filter(page => selection.ids.has(page.id)).length : 0
  const isAll = picked === pages.length
  return (
    <thead role="rowgroup">
      <tr role="row">
        {['Tag', 'Page', 'Page token', 'Instagram account ID', 'Page ID', 'Export'].map(head => (
          <th key={head} scope="col" role="columnheader">
            {head === 'Tag' && selection && (
              <SelectBox
                label="Select all that are shown"
                checked={isAll ? true : picked > 0 && 'some'}
                onSelect={isAll ? selection.clear : selection.all}
              />
            )}
            <span>{head}</span>
            {idUses[head] && <small>{idUses[head]}</small>}
          </th>
        ))}
      </tr>
    </thead>
  )
}
