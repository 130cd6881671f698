import { inWords, lossInWords } from '../permissions.ts'
import { countOf, offeredAccounts } from './dialog-state.ts'
import { PermissionList } from './PermissionList.tsx'
import type { StepProps } from './steps.tsx'

/** Step 6. */
export function Review({ state, change, pages, login }: StepProps) {
  const pageCount = countOf(
    state.pages,
    pages.map(({ id }) => id),
  )
  const accountCount = countOf(
    state.accounts,
    offeredAccounts(state, pages).map(({ id }) => id),
  )
  return (
    <PermissionList
      permissions={login.permissions.map(name => ({
        name,
        says: inWords(name, pageCount, accountCount),
        loss: lossInWords(name, login.appName),
      }))}
      isAllOrNone={!state.world.isOlderDialog}
      declined={state.declined}
      change={change}
    />
  )
}
