import type { Part } from '../../../core/export/facts.ts'
import type { ExportRecord } from '../../../core/export/record.ts'
import { Tick } from '../../ui/form/Tick.tsx'
import './IncludeTicks.css'

const labels: Readonly<Record<ExportRecord['family'], readonly (readonly [Part, string])[]>> = {
  'facebook-login': [
    ['tokens', 'Page tokens'],
    ['usernames', 'Instagram usernames'],
    ['app', 'App ID and API version'],
    ['user-token', 'User token'],
  ],
  'instagram-login': [
    ['tokens', 'Access token and its end date'],
    ['usernames', 'Instagram username'],
    ['app', 'App ID and API version'],
  ],
}

/** IDs are always included. The User token needs a tick. */
export function IncludeTicks(props: {
  readonly family: ExportRecord['family']
  readonly parts: readonly Part[]
  readonly onChange: (parts: readonly Part[]) => void
}) {
  const { family, parts, onChange } = props
  const toggle = (part: Part) =>
    onChange(parts.includes(part) ? parts.filter(each => each !== part) : [...parts, part])
  return (
    <fieldset className="include-ticks">
      <legend>Include, besides the IDs</legend>
      {labels[family].map(([part, label]) => (
        <Tick key={part} checked={parts.includes(part)} onChange={() => toggle(part)}>
          {label}
        </Tick>
      ))}
    </fieldset>
  )
}
