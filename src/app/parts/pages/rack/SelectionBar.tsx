import type { Page } from '../../../../core/accounts/page.ts'
import type { Session } from '../../../login.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { CopyMenu } from '../../export/CopyMenu.tsx'
import { countOf, toCount } from '../../token/dates-and-counts.ts'
import './SelectionBar.css'
import type { Selection } from './use-selection.ts'

/** Actions for the selected Pages, at the bottom edge of phones. */
export default function SelectionBar(props: {
  readonly pages: readonly Page[]
  /** The Pages that the rack shows. */
  readonly shown: readonly Page[]
  readonly selection: Selection
  readonly session: Session
}) {
  const { pages, shown, selection, session } = props
  const chosen = pages.filter(page => selection.ids.has(page.id))
  const isAll = shown.every(page => selection.ids.has(page.id))
  return (
    <section className="selection-bar" aria-label="Selection">
      <span role="status">{toCount(chosen.length)} selected</span>
      {!isAll && (
        <Button kind="quiet" onClick={selection.all}>
          Select all <span>{toCount(shown.length)}</span>
        </Button>
      )}
      <Button kind="quiet" onClick={selection.clear}>
        Clear
      </Button>
      <CopyMenu
        session={session}
        pages={chosen}
        named={countOf(chosen.length, 'Page')}
        kind="main"
      />
    </section>
  )
}
