import { answersForThem, declinedAtFirst, type Ticks, ticksOf } from '../dialog/decision.ts'
import type { InstagramAccount, Page } from '../page.ts'
import type { Person } from '../people.ts'
import type { World } from '../world.ts'
import { accountsOf, pagesOf, worldOf } from '../worlds.ts'
import type { Login } from './ask.ts'

export type Step = 1 | 2 | 3 | 4 | 5 | 6

export type Choice = Ticks

/** All that the dialog knows between two presses. */
export type DialogState = {
  readonly step: Step
  /** As it is now: put right, if it was. */
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

/** Where a login begins in that world. */
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

/** Another scenario: its ticks at once; its person only while nobody has signed in. */
export function changeWorld(state: DialogState, world: World): DialogState {
  if (state.step === 1) return beginIn(world)
  return { ...state, world, isMended: false, ...ticksIn(world, state.person) }
}

/** What is wrong in the scenario is put right, or is not after all. */
export function mendWorld(state: DialogState, isMended: boolean): DialogState {
  const world = worldOf(state.world.id, isMended)
  return { ...state, world, isMended, ...ticksIn(world, state.person) }
}

/** The person took another chair: the dialog begins anew for them. */
export function signInAs(state: DialogState, person: Person): DialogState {
  return { ...beginIn(state.world, person), isMended: state.isMended }
}

/**
 * The steps of that person. The guided dialog makes what new people lack; whoever let the app in
 * before is asked nothing more.
 */
export function stepsOf(state: DialogState, login: Login): readonly Step[] {
  const { world, person } = state
  if (answersForThem(world, person, login)) return [1]
  return person.isNew && login.isGuided ? [1, 2, 3, 4, 5, 6] : [1, 5, 6]
}

/** The Pages there are to choose from, under the name they got in the dialog. */
export function offeredPages(state: DialogState, isGuided: boolean): readonly Page[] {
  const { person, world, pageName } = state
  if (!person.isNew) return pagesOf(world, person)
  if (!isGuided) return []
  return pagesOf(world, person).map(page => ({ ...page, name: pageName.trim() || page.name }))
}

export type OfferedAccount = InstagramAccount & { readonly pageName: string | undefined }

/** The accounts of the offered Pages, and those that belong to no Page. */
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

/** The decision as the handler reads it: `none` beside the ticks says that nothing more is ticked. */
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
