import { counted, inWords, lossInWords } from '../permissions.ts'
import { countOf, type DialogState, offeredAccounts } from './dialog-state.ts'
import { PermissionList } from './PermissionList.tsx'
import type { StepProps } from './steps.tsx'

/** Step 6. */
export function Review({ state, change, login }: StepProps) {
  return (
    <PermissionList
      permissions={login.permissions.map(name => ({
        name,
        says: inWords(name),
        loss: lossInWords(name, login.appName),
      }))}
      isAllOrNone={!state.world.isOlderDialog}
      declined={state.declined}
      change={change}
    />
  )
}

/** The ticked Pages and accounts that the permissions are for. */
export function chosenInWords(state: DialogState, pages: StepProps['pages']): string {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
  const accounts = offeredAccounts(state, pages)
  return [
    counted(countOf(state.pages, idsOf(pages)), 'Page'),
    counted(countOf(state.accounts, idsOf(accounts)), 'account'),
  ].join(' and ')
}
