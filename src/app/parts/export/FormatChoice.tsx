import type { ReactNode } from 'react'
import type { ExportFormat } from '../../../core/export/format.ts'
import { exportFormats, formatGroups } from '../../../core/export/formats.ts'
import { Tabs } from '../../ui/reading/Tabs.tsx'
import './FormatChoice.css'

/** The destination, then one of its formats. */
export function FormatChoice(props: {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
  readonly children: ReactNode
}) {
  const { format, onChoose, children } = props
  const inGroup = (group: string) => exportFormats.filter(each => each.group === group)
  const choose = (chosen: ExportFormat | undefined) => chosen && onChoose(chosen)
  return (
    <div className="format-choice">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form */}
      <div role="group" aria-label="Destination">
        {formatGroups.map(([group, label]) => (
          <button
            key={group}
            type="button"
            aria-pressed={format.group === group}
            onClick={() => choose(inGroup(group)[0])}
          >
            {label}
          </button>
        ))}
      </div>
      <Tabs
        label="Format"
        tabs={inGroup(format.group).map(({ id, label }) => ({ id, label }))}
        selected={format.id}
        onSelect={id => choose(exportFormats.find(each => each.id === id))}
      >
        {children}
      </Tabs>
    </div>
  )
}
