import { type KeyboardEvent, type ReactNode, Suspense, useState } from 'react'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../keytag.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import './StartSheet.css'

const Readiness = lazyPart(() => import('./notices/Readiness.tsx'))

/** The sheet below the open door: the settings, the way on, and what is folded. */
export function StartSheet(props: {
  readonly setup: Setup
  /** The settings: as fields, or as a list. */
  readonly fields: ReactNode
  readonly uri: ReactNode
  readonly go: ReactNode
  /** Instead of the folds, where the settings are only listed. */
  readonly foot: ReactNode
  readonly details: ReactNode
  readonly detailsOpen: boolean
  readonly onDetails: (open: boolean) => void
  /** Enter in any field. */
  readonly onEnter: () => void
}) {
  const { setup, fields, uri, go, foot, details, detailsOpen, onDetails, onEnter } = props
  const { show } = useKeytag().config.own
  const [needsOpen, setNeedsOpen] = useState(false)
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    onEnter()
  }
  const site = { to: `/site/${writeSetupLink(setup)}`, state: { chosen: true } }
  return (
    // A link is the way on, so there is no form to send: `form-action` forbids it besides.
    <section className="start-sheet" id="form" aria-label="Get my tokens" onKeyDown={enter}>
      <div className="start-grid">
        <div className="start-fields">{fields}</div>
        {uri}
        {go}
      </div>
      <div className="start-folds">
        {foot ?? (
          <>
            <Fold summary="Details" open={detailsOpen} onOpen={onDetails}>
              {details}
            </Fold>
            <Fold summary="What Meta needs" open={needsOpen} onOpen={setNeedsOpen}>
              <Readiness family={setup.family} />
            </Fold>
          </>
        )}
        {show.site && (
          <p className="start-links">
            <Link {...site} to={`${site.to}#view=share`}>
              Share
            </Link>
            <Link {...site}>Integrate</Link>
          </p>
        )}
      </div>
    </section>
  )
}

/** Its content is fetched once it is opened, and then kept. */
function Fold(props: {
  readonly summary: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}) {
  const { summary, open, onOpen, children } = props
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return (
    <details
      className="start-fold"
      open={open}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      {opened && (
        <Suspense
          fallback={
            <p className="hint" aria-busy="true">
              Loading
            </p>
          }
        >
          {children}
        </Suspense>
      )}
    </details>
  )
}
