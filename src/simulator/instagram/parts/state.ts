import type { Account, AccountType } from '../accounts.ts'
import type { InstagramWorld } from '../worlds.ts'

export type Step = 1 | 2 | 3

/** The dialog's state between two presses. */
export type InstagramState = {
  readonly step: Step
  readonly world: InstagramWorld
  readonly account: Account
  /** The type that a personal account switches to. */
  readonly switchTo: AccountType
  readonly declined: readonly string[]
}

/** The first state of a login in a world. */
export function beginIn(world: InstagramWorld, account: Account = world.account): InstagramState {
  return { step: 1, world, account, switchTo: 'Business', declined: world.declined ?? [] }
}

/** Changes the scenario and its ticks. Changes the account only before somebody signed in. */
export function changeWorld(state: InstagramState, world: InstagramWorld): InstagramState {
  if (state.step === 1) return beginIn(world)
  return { ...state, world, declined: world.declined ?? [] }
}

/** The steps of an account. Only a personal account has to switch. */
export function stepsOf(account: Account): readonly Step[] {
  return account.type === 'Personal' ? [1, 2, 3] : [1, 3]
}

/** The decision as a form. `none` says that no other permission is declined. */
export function toForm(state: InstagramState, decision: 'allow' | 'cancel'): string {
  const { world, account, switchTo, declined } = state
  const form = new URLSearchParams({ decision, world: world.id, account: account.username })
  if (account.type === 'Personal') form.set('switch_to', switchTo)
  for (const name of ['none', ...declined]) form.append('declined', name)
  return form.toString()
}
