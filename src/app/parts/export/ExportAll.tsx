import { Suspense, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Session } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const ExportAllDrawer = lazyPart(() => import('./ExportAllDrawer.tsx'))

/** The main action of the results: every Page in one text. */
export function ExportAll(props: { readonly session: Session; readonly pages: readonly Page[] }) {
  const { session, pages } = props
  const [open, setOpen] = useState(false)
  const isEmpty = pages.length === 0
  return (
    <div className="results-export">
      <Button
        kind="main"
        aria-haspopup="dialog"
        aria-keyshortcuts="E"
        notYet={isEmpty}
        onClick={() => setOpen(!isEmpty)}
      >
        Export
        <Icon name="chevron-down" />
      </Button>
      <Suspense>
        {open && <ExportAllDrawer session={session} pages={pages} onClose={() => setOpen(false)} />}
      </Suspense>
    </div>
  )
}
