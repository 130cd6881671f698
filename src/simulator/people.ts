import { manyPages } from './many-pages.ts'
import { minasPages, type Page, studio } from './page.ts'

/** A person who can log in at the simulated Meta. */
export type Person = {
  readonly id: string
  /** Scoped to the app, like Graph's `id` of a User. */
  readonly userId: string
  readonly name: string
  readonly about: string
  /** Sent only to apps with the permission `email`. */
  readonly email?: string
  /** Has no professional account and no Page. The guided dialog creates both. */
  readonly isNew: boolean
  readonly pages: readonly Page[]
}

export const jay: Person = {
  id: 'jay',
  userId: '122104558830046721',
  name: 'Jay Posiris',
  about: 'No Page yet.',
  isNew: true,
  pages: [studio],
}

export const mina: Person = {
  id: 'mina',
  userId: '10160544218739265',
  name: 'Mina Okafor',
  about: '3 Pages.',
  isNew: false,
  pages: minasPages,
}

export const sam: Person = {
  id: 'sam',
  userId: '10221877305164498',
  name: 'Sam Lindqvist',
  about: '1,000 Pages.',
  isNew: false,
  pages: manyPages,
}

/** A second person on the same computer. */
export const noor: Person = {
  id: 'noor',
  userId: '10158833021794410',
  name: 'Noor Haddad',
  about: 'Shares the computer with Mina. Manages no Page.',
  isNew: false,
  pages: [],
}

/** Meta's own name for test users. The domain of the address is general knowledge. */
export const testUser: Person = {
  id: 'test-user',
  userId: '122097713380018452',
  name: 'Open Graph Test User',
  about: 'A test user of the app, with 1 Page. Meta connects no Instagram account to it.',
  email: 'open_gtkxqvm_user@tfbnw.net',
  isNew: false,
  pages: [{ id: '107733914508826', name: 'Test Page', category: 'Community' }],
}

/** People that the dialog always offers. */
export const people: readonly Person[] = [jay, mina, sam]

/** People offered only in worlds that start with them are added here. */
export const everyone: readonly Person[] = [...people, noor, testUser]

export function firstName(person: Person): string {
  return person.name.split(' ')[0] ?? person.name
}
