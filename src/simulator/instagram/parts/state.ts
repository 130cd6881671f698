import type { Account, AccountType } from '../accounts.ts'
import type { InstagramWorld } from '../worlds.ts'

export type Step = 1 | 2 | 3

/** All that the dialog knows between two presses. */
export type InstagramState = {
  readonly step: Step
  readonly world: InstagramWorld
  readonly account: Account
  /** What a personal account becomes. */
  readonly switchTo: AccountType
  readonly declined: readonly string[]
}

/** Where a login begins in that world. */
export function beginIn(world: InstagramWorld, account: Account = world.account): InstagramState {
  return { step: 1, world, account, switchTo: 'Business', declined: world.declined ?? [] }
}

/** Another scenario: its ticks at once; its account only while nobody has signed in. */
export function changeWorld(state: InstagramState, world: InstagramWorld): InstagramState {
  if (state.step === 1) return beginIn(world)
  return { ...state, world, declined: world.declined ?? [] }
}

/** The steps of that account: only a personal one has to switch. */
export function stepsOf(account: Account): readonly Step[] {
  return account.type === 'Personal' ? [1, 2, 3] : [1, 3]
}

/** The decision as the handler reads it: `none` says that nothing more is declined. */
export function toForm(state: InstagramState, decision: 'allow' | 'cancel'): string {
  const { world, account, switchTo, declined } = state
  const form = new URLSearchParams({ decision, world: world.id, account: account.username })
  if (account.type === 'Personal') form.set('switch_to', switchTo)
  for (const name of ['none', ...declined]) form.append('declined', name)
  return form.toString()
}
