import { Suspense, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Session } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { toCount } from '../token/dates-and-counts.ts'

const ExportAllDrawer = lazyPart(() => import('./ExportAllDrawer.tsx'))

/** The main action of usable results: the selected Pages in one text, or every Page. */
export function ExportAll(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  /** The IDs of selected Pages. */
  readonly picked: ReadonlySet<string>
  /** False if the main action is to get what is missing. */
  readonly isMain: boolean
}) {
  const { session, pages, picked, isMain } = props
  const selected = pages.filter(({ id }) => picked.has(id))
  const isPart = selected.length > 0
  const [open, setOpen] = useState(false)
  const isEmpty = pages.length === 0
  return (
    <div className="results-export">
      <Button
        kind={isMain ? 'main' : 'normal'}
        aria-haspopup="dialog"
        aria-keyshortcuts="E"
        notYet={isEmpty}
        onClick={() => setOpen(!isEmpty)}
      >
        {isPart ? `Export ${toCount(selected.length)}` : 'Export'}
        <Icon name="chevron-down" />
      </Button>
      <Suspense>
        {open && (
          <ExportAllDrawer
            session={session}
            pages={isPart ? selected : pages}
            isPart={isPart}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </div>
  )
}
