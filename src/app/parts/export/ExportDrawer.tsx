import { useMemo } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { ExportPanel } from './ExportPanel.tsx'
import { toRecord } from './export-record.ts'

/** Every format and choice for one or several Pages. */
export default function ExportDrawer(props: {
  /** "Metricsaurus", "2 Pages" */
  readonly named: string
  readonly session: Session
  readonly pages: readonly Page[]
  readonly onClose: () => void
}) {
  const { named, session, pages, onClose } = props
  const { now } = useKeytag()
  // The record at the opening of the drawer, because a preview must not change while a person reads it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once
  const held = useMemo(() => toRecord(session.grant, pages, now()), [])
  return (
    <Drawer
      title={
        <>
          Copy <bdi>{named}</bdi> as
        </>
      }
      onClose={onClose}
    >
      <ExportPanel record={held} count={countOf(pages.length, 'Page')} />
    </Drawer>
  )
}
