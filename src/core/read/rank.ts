import type { FoundError } from './errors/errors-in-text.ts'
import type { RedirectThing, Thing } from './thing.ts'

/** Errors come first. An unknown error comes after everything known. */
export function rank(thing: Thing): number {
  switch (thing.kind) {
    case 'error':
      return rankOfError(thing)
    case 'redirect':
      return thing.brings === 'refusal' ? rankOfRefusal(thing) : 3
    case 'login-link':
      return 1
    case 'answer':
      return 2
    case 'secret':
      return 3
    case 'scopes':
      return thing.from === 'refusal' ? 1 : 4
    case 'graph-address':
    case 'meta-link':
    case 'code':
      return 4
    case 'token':
      return 4.5
    case 'settings':
      return 4.6
    case 'id':
      return thing.id.kinds[0] === 'profile-of-page' ? 3.5 : 6
  }
}

/**
 * Meta's own words first, then those of programs, then those that merely stand around errors. A
 * program's sentence for many errors comes after its own words for one.
 */
function rankOfError({ certainty, matches }: FoundError): number {
  if (certainty === 'nothing') return 5
  const { speaker, says } = matches[0]?.entry ?? {}
  // Another service's error stands below whatever is Meta's.
  if (says?.isElsewhere) return 5
  if (says?.isAround) return 2
  if (speaker === undefined) return 0
  return certainty === 'general' ? 1.5 : 1
}

/** A framework's own error page says less than Meta's words beside it. */
function rankOfRefusal({ error }: RedirectThing): number {
  // A refusal that nobody knows says less than a program's words beside it.
  if (error?.certainty === 'nothing') return 2.5
  return error?.matches[0]?.entry.speaker === undefined ? 0 : rankOfError(error)
}
