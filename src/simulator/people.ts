import { manyPages } from './many-pages.ts'
import { bakery, consulting, metricsaurus, type Page, studio } from './page.ts'

/** Somebody who can log in at the simulated Meta. */
export type Person = {
  readonly id: string
  /** Scoped to the app, as Graph's `id` of a User is. */
  readonly userId: string
  readonly name: string
  readonly about: string
  /** Without a professional account and a Page: the guided dialog makes both. */
  readonly isNew: boolean
  readonly pages: readonly Page[]
}

const jay: Person = {
  id: 'jay',
  userId: '122104558830046721',
  name: 'Jay Posiris',
  about: 'New to this. Personal Instagram account, no Facebook Page.',
  isNew: true,
  pages: [studio],
}

export const mina: Person = {
  id: 'mina',
  userId: '10160544218739265',
  name: 'Mina Okafor',
  about: 'Runs 3 Pages, 2 with a professional Instagram account.',
  isNew: false,
  pages: [metricsaurus, bakery, consulting],
}

export const sam: Person = {
  id: 'sam',
  userId: '10221877305164498',
  name: 'Sam Lindqvist',
  about: 'Works at an agency with 1,000 Pages.',
  isNew: false,
  pages: manyPages,
}

export const people: readonly Person[] = [jay, mina, sam]

export function firstName(person: Person): string {
  return person.name.split(' ')[0] ?? person.name
}
