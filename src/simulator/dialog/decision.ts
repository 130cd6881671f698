import type { Page } from '../page.ts'
import type { Person } from '../people.ts'
import type { Consent, Selection } from '../token.ts'
import type { World } from '../world.ts'
import { accountsOf, hasRoleOnApp, pagesOf, personOf, worldOf } from '../worlds.ts'
import type { LoginRequest } from './request.ts'

/** The person's decision as the form holds it. */
export type Decision = {
  readonly isCancelled: boolean
  readonly world: World
  readonly consent: Omit<Consent, 'issuedAt'>
}

/**
 * The world decides about absent fields. The forms send `none` beside the ticked values, so that "nothing
 * ticked" can be sent. `drawn` names the world and person of the form. Ticks for another world or person
 * are ignored.
 */
export function readDecision(form: URLSearchParams, request: LoginRequest): Decision {
  const named = worldOf(form.get('world'))
  const isMended = isPutRight(named, request, form)
  const world = worldOf(named.id, isMended)
  const person = personOf(form.get('person'), world)
  const drawn = form.get('drawn')
  // Without rerequest Meta skips the dialog for people who authorised the app, so ticks are ignored.
  const isSilent = answersForThem(world, person, request)
  const known = drawnFor(world.id, person.id) + (form.get('mended') === 'yes' ? ' mended' : '')
  const isStale = isSilent || (drawn !== null && drawn !== known)
  const hasNone = person.isNew && (isSilent || !request.isGuided)
  const pages = hasNone ? [] : pagesOf(world, person)
  const ticks = ticksOf(world, person)
  const ticked = (name: 'pages' | 'accounts', ids: readonly (string | undefined)[]) => {
    if (pages.length === 0) return []
    const isLeft = isStale || !form.has(name)
    return select(isLeft ? all(ticks[name]) : form.getAll(name), ids)
  }
  const unticked = isSilent
    ? (world.earlier?.declined ?? [])
    : isStale
      ? declinedAtFirst(world)
      : declinedIn(form, request, world)
  const isNothing =
    world.isAllOrNothing && request.permissions.some(name => unticked.includes(name))
  const declined = isNothing ? request.permissions : unticked
  const left = leftOut(world, person, isSilent)
  const made = person.isNew && !isSilent ? madePage(form, pages[0]) : undefined
  return {
    isCancelled: form.get('decision') === 'cancel',
    world,
    consent: {
      appId: request.app.appId,
      world: world.id,
      person: person.id,
      pages: ticked(
        'pages',
        pages.map(page => page.id),
      ),
      accounts: ticked(
        'accounts',
        accountsOf(world, person).map(account => account?.id),
      ),
      granted: request.permissions.filter(name => !declined.includes(name) && !left.includes(name)),
      declined: request.permissions.filter(name => declined.includes(name)),
      ...(made ? { made } : {}),
      ...(isMended ? { isMended } : {}),
    },
  }
}

/** True if Meta returns an earlier choice without asking. */
export function answersForThem(
  world: World,
  person: Person,
  { isRerequest }: Pick<LoginRequest, 'isRerequest'>,
): boolean {
  return world.earlier !== undefined && person === world.person && !isRerequest
}

/** The first ticks of the dialog. */
export function ticksOf(
  world: World,
  person: Person,
): { readonly pages: Ticks; readonly accounts: Ticks } {
  if (person.isNew) return { pages: 'all', accounts: 'all' }
  if (world.ticked === 'none') return { pages: [], accounts: [] }
  const { pages = 'all', accounts = 'all' } = (person === world.person && world.earlier) || {}
  return { pages, accounts }
}

export type Ticks = 'all' | readonly string[]

/** Permissions that the dialog leaves unticked. A rerequest ticks all of them. */
export function declinedAtFirst(world: World): readonly string[] {
  return world.declined ?? []
}

/** True if the person fixed the cause elsewhere, or fixes it by this login. */
function isPutRight(world: World, request: LoginRequest, form: URLSearchParams): true | undefined {
  if (!world.mend) return undefined
  const is = world.mend.says === undefined ? request.isRerequest : form.get('mended') === 'yes'
  return is || undefined
}

/** Permissions neither granted nor declined. */
function leftOut(world: World, person: Person, isSilent: boolean): readonly string[] {
  return [
    ...((isSilent && world.earlier?.unasked) || []),
    ...(hasRoleOnApp(world, person) ? [] : (world.withheld ?? [])),
  ]
}

export function drawnFor(world: string, person: string): string {
  return `${world} ${person}`
}

function all(ticks: Ticks): readonly string[] {
  return ticks === 'all' ? ['all'] : ticks
}

/** Maps IDs to places. A place without an ID (a Page without an account) cannot be ticked. */
function select(values: readonly string[], ids: readonly (string | undefined)[]): Selection {
  if (values.includes('all')) return 'all'
  const places = ids.flatMap((id, place) =>
    id !== undefined && values.includes(id) ? [place] : [],
  )
  const possible = ids.filter(id => id !== undefined).length
  // A full selection counts as "all", which keeps the token short.
  return places.length > 0 && places.length === possible ? 'all' : places
}

/** The page without scripts sends the ticked permissions (`granted`), the other page the unticked ones. */
function declinedIn(form: URLSearchParams, request: LoginRequest, world: World): readonly string[] {
  if (form.has('declined')) return form.getAll('declined')
  if (!form.has('granted')) return declinedAtFirst(world)
  const granted = form.getAll('granted')
  return request.permissions.filter(name => !granted.includes(name))
}

function madePage(form: URLSearchParams, proposed: Page | undefined): Consent['made'] {
  // Cut the name, because it becomes part of the token.
  const name = (form.get('page_name') ?? '').trim().slice(0, 40)
  const category = (form.get('page_category') ?? '').trim().slice(0, 40)
  if (!proposed || (name === '' && category === '')) return undefined
  if (name === proposed.name && category === proposed.category) return undefined
  return { name: name || proposed.name, category: category || proposed.category }
}
