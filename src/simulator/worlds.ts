import type { InstagramAccount, Page } from './page.ts'
import { everyone, type Person, people } from './people.ts'
import type { Consent } from './token.ts'
import type { World } from './world.ts'
import { accountMissing } from './worlds/account-missing.ts'
import { codeLogins } from './worlds/code-logins.ts'
import { dialogErrors } from './worlds/dialog-errors.ts'
import { dialogReturns } from './worlds/dialog-returns.ts'
import { firstWorlds } from './worlds/first.ts'
import { gaps } from './worlds/gaps.ts'
import { graphErrors } from './worlds/graph-errors.ts'
import { logins } from './worlds/logins.ts'
import { network } from './worlds/network.ts'
import { oddData } from './worlds/odd-data.ts'
import { pageMissing } from './worlds/page-missing.ts'

export const worlds: readonly World[] = [
  ...firstWorlds,
  ...pageMissing,
  ...accountMissing,
  ...gaps,
  ...logins,
  ...network,
  ...oddData,
  ...dialogErrors,
  ...dialogReturns,
  ...graphErrors,
]

/** The worlds that a dialog offers to a request. */
export function worldsFor(response: string | null): readonly World[] {
  return response === 'code' ? [...worlds, ...codeLogins] : worlds
}

/** The scenario that a login meets which names none: the person has everything to do. */
export const scenarioAtFirst = 'first-time'

/** The world of a name that no world has. */
const usualWorld = worlds.find(({ id }) => id === 'all-goes-well')

/** The world of that name, or the usual one. */
export function worldOf(id: string | null | undefined, isMended = false): World {
  const world = worldsFor('code').find(each => each.id === id) ?? usualWorld
  if (!world) throw new Error('There is no world at all.')
  return isMended && world.mend ? world.mend.makes(world) : world
}

/** The world of a login, in the state of that login. */
export function worldFor(consent: Pick<Consent, 'world' | 'isMended'>): World {
  return worldOf(consent.world, consent.isMended)
}

/** The person of that name, or the world's own. */
export function personOf(id: string | null | undefined, world: World): Person {
  return everyone.find(each => each.id === id) ?? world.person
}

/** People that the dialog offers: the usual ones and the world's own. */
export function peopleOf(world: World): readonly Person[] {
  return people.includes(world.person) ? people : [world.person, ...people]
}

/** All Pages of the person in that world, ticked or not. */
export function pagesOf(world: World, person: Person): readonly Page[] {
  const isUsual = people.includes(person) && !person.isNew
  return isUsual ? (world.pages ?? person.pages) : person.pages
}

/** An account has the position of its Page. Accounts without a Page follow all of them. */
export function accountsOf(
  world: World,
  person: Person,
): readonly (InstagramAccount | undefined)[] {
  const loose = person === world.person ? (world.looseAccounts ?? []) : []
  return [...pagesOf(world, person).map(({ account }) => account), ...loose]
}

export function hasRoleOnApp(world: World, person: Person): boolean {
  return world.roleOnApp?.includes(person.id) ?? false
}

/** One line about the person, true in that world. */
export function aboutPerson(world: World, person: Person): string {
  const role = hasRoleOnApp(world, person) ? ' Has a role on the app.' : ''
  const pages = pagesOf(world, person)
  if (pages === person.pages) return person.about + role
  const connected = pages.filter(page => page.account).length
  const count = `Manages ${pages.length.toLocaleString('en-GB')} Page${pages.length === 1 ? '' : 's'}`
  return connected === 0
    ? `${count}, none with an Instagram account.${role}`
    : `${count}, ${connected.toLocaleString('en-GB')} with a professional Instagram account.${role}`
}
