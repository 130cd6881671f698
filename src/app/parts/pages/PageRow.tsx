import { memo, Suspense, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Gap } from '../../../core/doctor/ghosts.ts'
import type { Verdicts } from '../../../core/live-check/capabilities.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { SelectBox } from '../../ui/overlay/SelectBox.tsx'
import { spokenName } from '../../ui/spoken-name.ts'
import { Tag } from '../../ui/surface/Tag.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import { shortLivedNote } from '../token/dates-and-counts.ts'
import { TokenField } from '../token/TokenField.tsx'
import { ConnectInstagram } from './ConnectInstagram.tsx'
import { oddAnswerInWords, oddValueInWords } from './odd-in-words.ts'
import { PageMenu } from './PageMenu.tsx'
import { allTasks, tasksInWords } from './tasks-in-words.ts'

const PageVerdicts = lazyPart(() => import('./PageVerdicts.tsx'))

/** One Page. Each value copies when pressed. */
export const PageRow = memo(function PageRow(props: {
  readonly page: Page
  /** Its name for control labels, with the tag number if another Page has the same name. */
  readonly called: string
  /** Its position among the shown rows, from 0. */
  readonly index: number
  readonly compact: boolean
  readonly find: string
  readonly session: Session
  /** The result of live calls, after a person asked for them. */
  readonly verdicts: Verdicts | undefined
  /** A missing token or task that the doctor found. */
  readonly gap: Gap | undefined
  readonly selected: boolean
  /** Given if Pages can be selected. */
  readonly onSelect?: ((id: string, range: boolean) => void) | undefined
}) {
  const { page, called, index, compact, find, session, verdicts, gap, selected, onSelect } = props
  const { number, id, name, accessToken, instagramAccount } = page
  const spoken = (what: string) => `Copied ${what} of ${spokenName(name)}, tag ${number}.`
  const ready = instagramAccount !== undefined
  const [unfolded, setUnfolded] = useState(false)
  const { now } = useKeytag()
  const dead = verdicts?.page?.kind === 'refused'
  const odd = oddAnswerInWords(page)
  const oddAccount = oddValueInWords(
    page,
    'instagram_business_account',
    'connected_instagram_account',
  )
  const told = verdicts && (
    <Suspense>
      <PageVerdicts verdicts={verdicts} compact={compact} />
    </Suspense>
  )
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      data-selected={selected || undefined}
      data-unfolded={unfolded || undefined}
    >
      <td role="cell" className="page-rack-hang">
        {onSelect && (
          <SelectBox
            label={`Select ${spokenName(name)}, tag ${number}`}
            checked={selected}
            onSelect={range => onSelect(id, range)}
          />
        )}
        <Tag state={dead ? 'stop' : ready && accessToken ? 'brass' : 'hollow'} flat={compact}>
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
          {compact && told}
          <span>
            {instagramAccount?.username ? (
              <>
                @<Marked text={instagramAccount.username} find={find.replace(/^@/, '')} />
              </>
            ) : ready ? (
              instagramAccount.name
            ) : (
              'No Instagram connected'
            )}
          </span>
        </span>
        <span className="page-rack-stack page-rack-about">
          <Tasks tasks={page.tasks} />
          {!compact && told}
        </span>
        {page.found && <span className="page-rack-found">{foundWords[page.found]}</span>}
        {odd && <span className="page-rack-gap">{odd}</span>}
        {gap && <span className="page-rack-gap">{gap.reason}</span>}
      </th>
      <td role="cell" className="page-rack-cell">
        <Label>Page ID</Label>
        <CopyValue label={`Copy Page ID of ${called}`} copied={spoken('Page ID')} text={() => id}>
          <Digits value={id} />
        </CopyValue>
      </td>
      <td role="cell" className="page-rack-cell">
        <Label>Page token</Label>
        {accessToken ? (
          <TokenField
            token={accessToken}
            name={`Page token of ${called}`}
            copied={spoken('Page token')}
            drawn={!compact}
            dead={dead}
            note={
              session.grant.longLived
                ? undefined
                : shortLivedNote(session.grant.shortLived.expiresAt, now())
            }
          />
        ) : (
          <span className="page-rack-no">
            {oddValueInWords(page, 'access_token') ?? 'Meta sent none'}
          </span>
        )}
      </td>
      <td role="cell" className="page-rack-cell">
        <Label>Instagram account ID</Label>
        {ready ? (
          <CopyValue
            label={`Copy Instagram account ID of ${called}`}
            copied={spoken('Instagram account ID')}
            text={() => instagramAccount.id}
          >
            <Digits value={instagramAccount.id} />
          </CopyValue>
        ) : oddAccount || compact ? (
          <span className="page-rack-no">{oddAccount ?? 'No Instagram'}</span>
        ) : (
          <ConnectInstagram called={called} />
        )}
      </td>
      <td role="cell" className="page-rack-act">
        <PageMenu page={page} called={called} session={session} />
      </td>
    </tr>
  )
})

const foundWords = {
  'by-id': 'Not in Meta’s list; read by its ID',
  'in-portfolio': 'Not in Meta’s list; found in a portfolio',
} as const

/** The name of the column on screens without column heads. */
function Label({ children }: { readonly children: string }) {
  return (
    <span className="page-rack-label" aria-hidden="true">
      {children}
    </span>
  )
}

function Tasks({ tasks }: Pick<Page, 'tasks'>) {
  const words = tasks === undefined || tasks.length === 0 ? '' : tasksInWords(tasks)
  return (
    <span className="page-rack-tasks" data-all={words === allTasks ? '' : undefined}>
      {words}
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
