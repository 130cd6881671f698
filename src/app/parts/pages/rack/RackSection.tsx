import { Suspense, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import type { Examination } from '../../../../core/doctor/examine.ts'
import type { Session } from '../../../login.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { usePainted } from '../../browser/use-painted.ts'
import { CopyMenu } from '../../export/CopyMenu.tsx'
import { countOf } from '../../token/dates-and-counts.ts'
import { rackCounts } from '../list-in-words.ts'
import type { ReadyPages } from '../use-readiness.ts'
import { NoMatch } from './NoMatch.tsx'
import { inOrder, type Order } from './order-of-pages.ts'
import { PageRack } from './PageRack.tsx'
import { matchesOf, RackTools } from './RackTools.tsx'
import { compactFrom } from './rack-sizes.ts'
import { type usePicked, useSelection } from './use-selection.ts'

const PrintSheet = lazyPart(() => import('../../print/PrintSheet.tsx'))
const SelectionBar = lazyPart(() => import('./SelectionBar.tsx'))

/** The rack. A long one has tools. */
export function RackSection(props: {
  readonly pages: readonly Page[]
  readonly readiness: ReadyPages
  readonly session: Session
  readonly examination: Examination | undefined
  readonly picked: ReturnType<typeof usePicked>
  readonly onFetchAgain: () => void
}) {
  const { pages, readiness, session, examination, picked, onFetchAgain } = props
  const { isReady } = readiness
  const [find, setFind] = useState('')
  const [only, setOnly] = useState<'all' | 'ready' | 'none'>('all')
  const [order, setOrder] = useState<Order>('meta')
  const findField = useRef<HTMLInputElement>(null)
  const wanted = useDeferredValue(find)
  const compact = pages.length >= compactFrom
  const matches = useMemo(
    () => (compact ? inOrder(matchesOf(pages, wanted, only, isReady), order) : pages),
    [compact, pages, wanted, only, isReady, order],
  )
  const isNarrowed = compact && matches.length < pages.length
  const selection = useSelection(matches, picked)
  const chosen = pages.filter(page => selection.ids.has(page.id))
  const painted = usePainted(true)
  return (
    // The find bar sticks within this element only.
    <div>
      {compact && (
        <RackTools
          counts={rackCounts(pages.length, readiness.counts.ready, readiness.counts.withoutAccount)}
          matching={matches.length}
          find={find}
          onFind={setFind}
          only={only}
          onOnly={setOnly}
          order={order}
          onOrder={setOrder}
          findField={findField}
        >
          {selection.ids.size > 0 ? (
            <Suspense>
              <SelectionBar pages={pages} shown={matches} selection={selection} session={session} />
            </Suspense>
          ) : (
            isNarrowed &&
            matches.length > 0 && (
              <div className="rack-found">
                <CopyMenu
                  session={session}
                  pages={matches}
                  named={countOf(matches.length, 'Page')}
                />
              </div>
            )
          )}
        </RackTools>
      )}
      {isNarrowed && matches.length === 0 && (
        <NoMatch
          find={wanted}
          total={pages.length}
          onShowAll={() => {
            setFind('')
            setOnly('all')
            findField.current?.focus()
          }}
        />
      )}
      <PageRack
        pages={matches}
        compact={compact}
        find={wanted}
        session={session}
        examination={examination}
        // A search lists only Pages with values to copy.
        ghosts={wanted === '' && only === 'all'}
        onFetchAgain={onFetchAgain}
        selection={compact ? selection : undefined}
      />
      {painted && (
        <Suspense>
          <PrintSheet session={session} pages={chosen.length > 0 ? chosen : matches} />
        </Suspense>
      )}
    </div>
  )
}
