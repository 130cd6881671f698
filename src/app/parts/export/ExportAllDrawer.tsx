import { useMemo, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { Tick } from '../../ui/form/Tick.tsx'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { countOf, toCount } from '../token/dates-and-counts.ts'
import { ExportPanel } from './ExportPanel.tsx'
import { toRecord } from './export-record.ts'

/** Several Pages as one text, masked in the preview, complete in the copy and the file. */
export default function ExportAllDrawer(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  /** They are the selected ones of a longer list. */
  readonly isPart: boolean
  readonly onClose: () => void
}) {
  const { session, pages, isPart, onClose } = props
  const { now } = useKeytag()
  const [narrow, setNarrow] = useState(true)
  const withInstagram = useMemo(() => pages.filter(page => page.instagramAccount), [pages])
  const onlyReady = narrow && withInstagram.length > 0
  const chosen = onlyReady ? withInstagram : pages
  const record = useMemo(() => toRecord(session.grant, chosen, now()), [session, chosen, now])
  return (
    <Drawer title="Export" onClose={onClose}>
      <div className="stack">
        <p>
          {isPart ? 'Selected Pages' : 'All Pages'}
          {onlyReady && ' with Instagram'}: {toCount(chosen.length)}
          {chosen.length < pages.length && ` of ${toCount(pages.length)}`}.
        </p>
        <ExportPanel record={record} count={countOf(chosen.length, 'Page')}>
          <Tick
            checked={onlyReady}
            disabled={withInstagram.length === 0}
            onChange={() => setNarrow(!narrow)}
          >
            Only Pages with Instagram
          </Tick>
        </ExportPanel>
        <p className="hint">
          Tokens are shortened on screen only. Tag numbers become the numbers in the names.
        </p>
      </div>
    </Drawer>
  )
}
