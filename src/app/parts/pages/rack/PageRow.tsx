import { memo, Suspense } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import type { Gap } from '../../../../core/doctor/ghosts.ts'
import type { Verdicts } from '../../../../core/live-check/capabilities.ts'
import { useKeytag } from '../../../keytag.tsx'
import type { Session } from '../../../login.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { spokenName } from '../../../ui/spoken-name.ts'
import { shortLivedNote } from '../../token/dates-and-counts.ts'
import { TokenField } from '../../token/TokenField.tsx'
import { oddAnswerInWords, oddValueInWords } from './odd-in-words.ts'
import { PageMenu } from './PageMenu.tsx'
import { RowView } from './RowView.tsx'
import { rowWords } from './row-words.ts'

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
  const { id, accessToken, instagramAccount } = page
  const { now } = useKeytag()
  const words = rowWords(page, called)
  const dead = verdicts?.page?.kind === 'refused'
  const odd = oddAnswerInWords(page)
  return (
    <RowView
      words={words}
      index={index}
      state={dead ? 'stop' : instagramAccount && accessToken ? 'brass' : 'hollow'}
      compact={compact}
      find={find}
      selected={selected}
      onSelect={onSelect && (range => onSelect(id, range))}
      token={
        accessToken ? (
          <TokenField
            token={accessToken}
            name={`Page token of ${called}`}
            copied={`Copied Page token of ${spokenName(page.name)}, tag ${page.number}.`}
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
        )
      }
      oddAccount={oddValueInWords(
        page,
        'instagram_business_account',
        'connected_instagram_account',
      )}
      verdicts={
        verdicts && (
          <Suspense>
            <PageVerdicts verdicts={verdicts} compact={compact} />
          </Suspense>
        )
      }
      notes={
        <>
          {page.found && <span className="page-rack-found">{foundWords[page.found]}</span>}
          {odd && <span className="page-rack-gap">{odd}</span>}
          {gap && <span className="page-rack-gap">{gap.reason}</span>}
        </>
      }
      menu={<PageMenu page={page} called={called} session={session} />}
    />
  )
})

const foundWords = {
  'by-id': 'Not in Meta’s list; read by its ID',
  'in-portfolio': 'Not in Meta’s list; found in a portfolio',
} as const
