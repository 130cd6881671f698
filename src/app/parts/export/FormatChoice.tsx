import { useId } from 'react'
import type { ExportFormat } from '../../../core/export/format.ts'
import { exportFormats, formatGroups } from '../../../core/export/formats.ts'
import '../../ui/form/Field.css'
import './FormatChoice.css'

/** The format, in the groups of their destinations. */
export function FormatChoice(props: {
  readonly format: ExportFormat
  readonly onChoose: (format: ExportFormat) => void
}) {
  const { format, onChoose } = props
  const id = useId()
  return (
    <div className="format-choice">
      <label htmlFor={id}>Format</label>
      <select
        id={id}
        className="field-control"
        value={format.id}
        onChange={event => {
          const chosen = exportFormats.find(each => each.id === event.target.value)
          if (chosen) onChoose(chosen)
        }}
      >
        {formatGroups.map(([group, label]) => (
          <optgroup key={group} label={label}>
            {exportFormats
              .filter(each => each.group === group)
              .map(each => (
                <option key={each.id} value={each.id}>
                  {each.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
