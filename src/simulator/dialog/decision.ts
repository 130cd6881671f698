import type { Page } from '../page.ts'
import type { Consent, Selection } from '../token.ts'
import { pagesOf, personOf, type World, worldOf } from '../worlds.ts'
import type { LoginRequest } from './request.ts'

/** What the person decided, as the form says it. */
export type Decision = {
  readonly isCancelled: boolean
  readonly world: World
  readonly consent: Omit<Consent, 'issuedAt'>
}

/**
 * A field that is absent altogether leaves the matter to the world. So that "nothing ticked" can be
 * said, the forms send `none` beside the ticked values. `drawn` names the world and the person that
 * the ticks were drawn for: ticks made for another one mean nothing.
 */
export function readDecision(form: URLSearchParams, request: LoginRequest): Decision {
  const world = worldOf(form.get('world'))
  const person = personOf(form.get('person'), world)
  const drawn = form.get('drawn')
  const isStale = drawn !== null && drawn !== drawnFor(world.id, person.id)
  const pages = person.isNew && !request.isGuided ? [] : pagesOf(world, person)
  const ticked = (name: string, idOf: (page: Page) => string | undefined) =>
    isStale || !form.has(name) ? byDefault(world) : select(form.getAll(name), pages, idOf)
  const declined = isStale ? (world.declined ?? []) : declinedIn(form, request, world)
  const made = person.isNew ? madePage(form, pages[0]) : undefined
  return {
    isCancelled: form.get('decision') === 'cancel',
    world,
    consent: {
      appId: request.app.appId,
      world: world.id,
      person: person.id,
      pages: pages.length === 0 ? [] : ticked('pages', page => page.id),
      accounts: pages.length === 0 ? [] : ticked('accounts', page => page.account?.id),
      granted: request.permissions.filter(name => !declined.includes(name)),
      declined: request.permissions.filter(name => declined.includes(name)),
      ...(made ? { made } : {}),
    },
  }
}

export function drawnFor(world: string, person: string): string {
  return `${world} ${person}`
}

function byDefault(world: World): Selection {
  return world.ticked === 'none' ? [] : 'all'
}

function select(
  values: readonly string[],
  pages: readonly Page[],
  idOf: (page: Page) => string | undefined,
): Selection {
  if (values.includes('all')) return 'all'
  const ids = new Set(values)
  const places = pages.flatMap((page, place) => (ids.has(idOf(page) ?? '') ? [place] : []))
  const possible = pages.filter(page => idOf(page) !== undefined).length
  // Everything ticked one by one says "all": the token stays short.
  return places.length > 0 && places.length === possible ? 'all' : places
}

/** The page without scripts sends what stays ticked (`granted`), the other what does not. */
function declinedIn(form: URLSearchParams, request: LoginRequest, world: World): readonly string[] {
  if (form.has('declined')) return form.getAll('declined')
  if (!form.has('granted')) return world.declined ?? []
  const granted = form.getAll('granted')
  return request.permissions.filter(name => !granted.includes(name))
}

function madePage(form: URLSearchParams, proposed: Page | undefined): Consent['made'] {
  // Long texts would make long tokens.
  const name = (form.get('page_name') ?? '').trim().slice(0, 40)
  const category = (form.get('page_category') ?? '').trim().slice(0, 40)
  if (!proposed || (name === '' && category === '')) return undefined
  if (name === proposed.name && category === proposed.category) return undefined
  return { name: name || proposed.name, category: category || proposed.category }
}
