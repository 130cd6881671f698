import { answersForThem, declinedAtFirst, type Ticks, ticksOf } from '../dialog/decision.ts'
import type { InstagramAccount, Page } from '../page.ts'
import type { Person } from '../people.ts'
import type { World } from '../world.ts'
import { accountsOf, pagesOf, worldOf } from '../worlds.ts'
import type { Login } from './ask.ts'

export type Step = 1 | 2 | 3 | 4 | 5 | 6

export type Choice = Ticks

/** The dialog's state between two presses. */
export type DialogState = {
  readonly step: Step
  /** The world in its current state, fixed or not. */
  readonly world: World
  readonly isMended: boolean
  readonly person: Person
  readonly accountType: 'business' | 'creator'
  readonly pageName: string
  readonly pageCategory: string
  readonly pages: Choice
  readonly accounts: Choice
  readonly declined: readonly string[]
}

/** The first state of a login in a world. */
export function beginIn(world: World, person: Person = world.person): DialogState {
  return {
    step: 1,
    world,
    isMended: false,
    person,
    accountType: 'business',
    pageName: person.pages[0]?.name ?? '',
    pageCategory: person.pages[0]?.category ?? '',
    ...ticksIn(world, person),
  }
}

/** Changes the scenario and its ticks. Changes the person only before somebody signed in. */
export function changeWorld(state: DialogState, world: World): DialogState {
  if (state.step === 1) return beginIn(world)
  return { ...state, world, isMended: false, ...ticksIn(world, state.person) }
}

/** Fixes the cause of the scenario, or takes the fix back. */
export function mendWorld(state: DialogState, isMended: boolean): DialogState {
  const world = worldOf(state.world.id, isMended)
  return { ...state, world, isMended, ...ticksIn(world, state.person) }
}

/** Restarts the dialog for another person. */
export function signInAs(state: DialogState, person: Person): DialogState {
  return { ...beginIn(state.world, person), isMended: state.isMended }
}

/**
 * The steps of a person. The guided dialog creates missing accounts and Pages. A person who authorised the
 * app before gets no further question.
 */
export function stepsOf(state: DialogState, login: Login): readonly Step[] {
  const { world, person } = state
  if (answersForThem(world, person, login)) return [1]
  return person.isNew && login.isGuided ? [1, 2, 3, 4, 5, 6] : [1, 5, 6]
}

/** The offered Pages, renamed as in the dialog. */
export function offeredPages(state: DialogState, isGuided: boolean): readonly Page[] {
  const { person, world, pageName } = state
  if (!person.isNew) return pagesOf(world, person)
  if (!isGuided) return []
  return pagesOf(world, person).map(page => ({ ...page, name: pageName.trim() || page.name }))
}

export type OfferedAccount = InstagramAccount & { readonly pageName: string | undefined }

/** Accounts of the offered Pages, and accounts without a Page. */
export function offeredAccounts(
  { world, person }: DialogState,
  pages: readonly Page[],
): readonly OfferedAccount[] {
  if (pages.length === 0) return []
  return accountsOf(world, person).flatMap((account, place) =>
    account ? [{ ...account, pageName: pages[place]?.name }] : [],
  )
}

export function isTicked(choice: Choice, id: string): boolean {
  return choice === 'all' || choice.includes(id)
}

export function toggle(choice: Choice, id: string, all: readonly string[]): Choice {
  const ticked = choice === 'all' ? all : choice
  return ticked.includes(id) ? ticked.filter(each => each !== id) : [...ticked, id]
}

export function countOf(choice: Choice, all: readonly string[]): number {
  return all.filter(id => isTicked(choice, id)).length
}

/** The decision as a form. `none` beside the ticks says that no other one is ticked. */
export function toForm(state: DialogState, decision: 'continue' | 'cancel'): string {
  const form = new URLSearchParams({ decision, world: state.world.id, person: state.person.id })
  for (const [name, choice] of [
    ['pages', state.pages],
    ['accounts', state.accounts],
    ['declined', state.declined],
  ] as const) {
    for (const value of choice === 'all' ? ['all'] : ['none', ...choice]) form.append(name, value)
  }
  if (state.person.isNew) {
    form.set('page_name', state.pageName)
    form.set('page_category', state.pageCategory)
  }
  if (state.isMended) form.set('mended', 'yes')
  return form.toString()
}

function ticksIn(world: World, person: Person) {
  return { ...ticksOf(world, person), declined: declinedAtFirst(world) }
}
