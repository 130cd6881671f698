import { useRef } from 'react'
import type { Family } from '../../../../core/family.ts'
import type { ScopeFault } from '../../../../core/login/scopes/lint.ts'
import { whyRefused } from '../../../../core/login/scopes/why-refused.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { PermissionName } from '../../permissions/PermissionList.tsx'
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
            <PermissionName name={fault.name} /> {whyRefused(fault, family)}
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
