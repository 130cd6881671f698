import type { Page } from '../page.ts'
import type { Person } from '../people.ts'
import { pagesOf, type World } from '../worlds.ts'

export type Step = 1 | 2 | 3 | 4 | 5 | 6

export type Choice = 'all' | readonly string[]

/** All that the dialog knows between two presses. */
export type DialogState = {
  readonly step: Step
  readonly world: World
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
    person,
    accountType: 'business',
    pageName: person.pages[0]?.name ?? '',
    pageCategory: person.pages[0]?.category ?? '',
    ...ticksOf(world),
  }
}

/** Another scenario: its ticks at once; its person only while nobody has signed in. */
export function changeWorld(state: DialogState, world: World): DialogState {
  if (state.step === 1) return beginIn(world)
  return { ...state, world, ...ticksOf(world) }
}

/** The steps of that person. The guided dialog makes what new people lack. */
export function stepsOf(person: Person, isGuided: boolean): readonly Step[] {
  return person.isNew && isGuided ? [1, 2, 3, 4, 5, 6] : [1, 5, 6]
}

/** The Pages there are to choose from, under the name they got in the dialog. */
export function offeredPages(state: DialogState, isGuided: boolean): readonly Page[] {
  const { person, world, pageName } = state
  if (!person.isNew) return pagesOf(world, person)
  if (!isGuided) return []
  return pagesOf(world, person).map(page => ({ ...page, name: pageName.trim() || page.name }))
}

export function accountsOn(pages: readonly Page[]) {
  return pages.flatMap(({ name, account }) => (account ? [{ ...account, pageName: name }] : []))
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
  return form.toString()
}

function ticksOf(world: World) {
  const ticked: Choice = world.ticked === 'none' ? [] : 'all'
  return { pages: ticked, accounts: ticked, declined: world.declined ?? [] }
}
