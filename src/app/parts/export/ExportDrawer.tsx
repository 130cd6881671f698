import { useMemo } from 'react'
import type { ExportRecord } from '../../../core/export/record.ts'
import { Drawer } from '../../ui/Drawer.tsx'
import { ExportPanel } from './ExportPanel.tsx'

/** Every format and choice, for one Page or for some. */
export default function ExportDrawer(props: {
  readonly title: string
  readonly count: string
  readonly record: () => ExportRecord
  readonly onClose: () => void
}) {
  const { title, count, record, onClose } = props
  // As it was when the drawer opened: a preview must not change under the reader.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once
  const held = useMemo(record, [])
  return (
    <Drawer title={title} onClose={onClose}>
      <ExportPanel record={held} count={count} />
    </Drawer>
  )
}
