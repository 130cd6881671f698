import { useState } from 'react'
import type { Family } from '../../../core/family.ts'
import type { LinkedSetup } from '../setup/reading/linked-setup.ts'

/** The scopes of a setup link that the dialog would refuse, without those that are mended. */
export function useLinkFaults(
  link: LinkedSetup | undefined,
  family: Family,
  permissions: readonly string[],
) {
  const [mended, setMended] = useState<readonly string[]>([])
  const faults = (link?.faultsFor(family) ?? []).filter(
    ({ name, kind, successor }) =>
      !mended.includes(name) &&
      // A scope that is asked for already under this family's own name needs no mending.
      !(kind === 'other-family' && successor !== undefined && permissions.includes(successor)),
  )
  return { faults, mend: (name: string) => setMended([...mended, name]) }
}
