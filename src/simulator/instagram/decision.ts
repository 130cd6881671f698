import type { AccountType } from './accounts.ts'
import { basicOf } from './permissions.ts'
import type { InstagramRequest } from './request.ts'
import type { Consent } from './token.ts'
import { accountOf, type InstagramWorld } from './worlds.ts'

/** The person's decision as the form holds it. */
export type InstagramDecision = { readonly isCancelled: boolean; readonly consent: Consent }

/**
 * The world decides about absent fields. `drawn` names the world of the form. Ticks for another world are
 * ignored.
 */
export function readInstagramDecision(
  form: URLSearchParams,
  request: InstagramRequest,
  world: InstagramWorld,
): InstagramDecision {
  const account = accountOf(form.get('account'), world)
  const drawn = form.get('drawn')
  const isStale = drawn !== null && drawn !== world.id
  const declined = isStale ? (world.declined ?? []) : declinedIn(form, request, world)
  const granted = request.permissions.filter(
    name => name === basicOf[request.api] || !declined.includes(name),
  )
  return {
    isCancelled: form.get('decision') === 'cancel' || world.dialog === 'cancelled',
    consent: {
      api: request.api,
      appId: request.app.appId,
      world: world.id,
      account: account.username,
      type: account.type === 'Personal' ? switchedTo(form.get('switch_to')) : account.type,
      granted,
    },
  }
}

function switchedTo(text: string | null): AccountType {
  return text === 'Business' || text === 'Media_Creator' ? text : 'Personal'
}

/** The page without scripts sends the ticked permissions (`granted`), the other page the unticked ones. */
function declinedIn(
  form: URLSearchParams,
  request: InstagramRequest,
  world: InstagramWorld,
): readonly string[] {
  if (form.has('declined')) return form.getAll('declined')
  if (!form.has('granted')) return world.declined ?? []
  const granted = form.getAll('granted')
  return request.permissions.filter(name => !granted.includes(name))
}
