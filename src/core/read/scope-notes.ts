import type { Family } from '../family.ts'
import { lintScopes } from '../login/scopes/lint.ts'
import { whyRefused } from '../login/scopes/why-refused.ts'
import { advice, type Note, placeholder, stop } from './links/link-notes.ts'

/** Faults of the permissions that a link asks for. */
export function scopeNotes(
  value: string | undefined,
  names: readonly string[],
  family: Family,
  configuration: string | undefined,
): readonly Note[] {
  if (configuration !== undefined) {
    return value === undefined
      ? []
      : [advice('config_id says what to ask for, and Meta ignores scope.')]
  }
  const base = family === 'facebook-login' ? facebookBase : 'instagram_business_basic'
  if (names.length === 0) return [stop('No permission is asked for.', base)]
  if (placeholder.test(value ?? ''))
    return [stop('A placeholder is in the place of the permissions.', base)]
  const { faults } = lintScopes(names, family)
  const right = names.flatMap(name => {
    const fault = faults.find(each => each.name === name.slice(0, 60))
    return fault === undefined ? [name] : (fault.successor ?? [])
  })
  const unique = [...new Set(right)]
  const mended = unique.length > 0 ? unique.join(',') : base
  const notes = faults.map(fault => {
    const instead = fault.successor === undefined ? '' : ` Ask for ${fault.successor}.`
    const why = `${fault.name} ${whyRefused(fault, family)}${instead}`
    return fault.kind === 'unknown' ? advice(why, mended) : stop(why, mended)
  })
  const isBare = family === 'facebook-login' && unique.every(name => bare.includes(name))
  return isBare
    ? [
        ...notes,
        stop(
          'With only email and public_profile Meta lists no Pages, and Facebook Login for Business refuses them: pages_show_list and pages_read_engagement are missing.',
          [...new Set([...unique, 'pages_show_list', 'pages_read_engagement'])].join(','),
        ),
      ]
    : notes
}

const bare = ['email', 'public_profile', 'openid']
const facebookBase = 'pages_show_list,pages_read_engagement,instagram_basic'
