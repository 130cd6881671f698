import { useRef } from 'react'
import type { Family } from '../../../core/family.ts'
import type { ScopeFault } from '../../../core/login/permissions/lint.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PermissionName } from '../permissions/PermissionList.tsx'
import { toLocalDate } from '../token/dates-and-counts.ts'
import './ScopeFaults.css'

/** Scopes that the dialog would refuse, the reason, and one press to mend each. */
export default function ScopeFaults(props: {
  readonly faults: readonly ScopeFault[]
  readonly family: Family
  /** Without a successor: leave it out. */
  readonly onMend: (fault: ScopeFault, successor: string | undefined) => void
  /** The last one is mended: the list and its buttons are gone, and the focus needs a place. */
  readonly onAllMended: () => void
}) {
  const { faults, family, onMend, onAllMended } = props
  const list = useRef<HTMLUListElement>(null)
  if (faults.length === 0) return null
  const mend = (fault: ScopeFault, successor: string | undefined) => {
    onMend(fault, successor)
    if (faults.length > 1) list.current?.focus()
    else onAllMended()
  }
  return (
    <ul
      ref={list}
      tabIndex={-1}
      className="scope-faults"
      aria-label="Scopes that Meta would refuse"
    >
      {faults.map(fault => (
        <li key={fault.name}>
          <Icon name="warning" />
          <p>
            <PermissionName name={fault.name} /> {sayWhy(fault, family)}
          </p>
          <span className="scope-faults-acts">
            {fault.successor && (
              <Button size="small" onClick={() => mend(fault, fault.successor)}>
                Use {fault.successor}
              </Button>
            )}
            <Button size="small" kind="quiet" onClick={() => mend(fault, undefined)}>
              Leave out {fault.name}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

const here: Readonly<Record<Family, string>> = {
  'facebook-login': 'Facebook Login',
  'instagram-login': 'Instagram Login',
}

function sayWhy({ kind, ended, successor }: ScopeFault, family: Family): string {
  const other = here[family === 'facebook-login' ? 'instagram-login' : 'facebook-login']
  if (kind === 'other-family') {
    return successor
      ? `is a scope of ${other}. The two never mix: ${here[family]} has one of its own for this.`
      : `is a scope of ${other}. The two never mix, and ${here[family]} has nothing like it.`
  }
  if (kind === 'retired') {
    const end = `was switched off${ended ? ` on ${toLocalDate(ended)}` : ''}.`
    return successor ? `${end} Another takes its place.` : `${end} Nothing takes its place.`
  }
  if (kind === 'label') return 'is how the dashboard writes it. The scope is spelt another way.'
  if (kind === 'near-miss') return 'is no scope, but nearly one.'
  return 'is no scope that Keytag knows. One unknown name can cost the whole login.'
}
