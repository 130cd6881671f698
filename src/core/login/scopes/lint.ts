import { distance } from 'fastest-levenshtein'
import type { Family } from '../../family.ts'
import { instagramPermissions } from '../permissions/instagram-permissions.ts'
import { facebookPermissions } from '../permissions/permissions.ts'
import { otherPermissions, threadsPermissions } from './other-permissions.ts'
import { retiredScopes, twins } from './retired-scopes.ts'

/** The reason why the dialog would refuse a scope, and its replacement. */
export type ScopeFault = {
  /** The written name, cut at 60 characters. */
  readonly name: string
  readonly kind: 'other-family' | 'threads' | 'retired' | 'label' | 'near-miss' | 'unknown'
  /** The end date of a retired scope, if it is known. */
  readonly ended: Date | undefined
  /** This family's replacement; `undefined` if there is none. It is then left out. */
  readonly successor: string | undefined
}

export type ScopeLint = {
  /** Scopes that the family's dialog knows, without repeats. */
  readonly good: readonly string[]
  readonly faults: readonly ScopeFault[]
}

const known: Readonly<Record<Family, ReadonlySet<string>>> = {
  'facebook-login': new Set([
    ...facebookPermissions.map(({ name }) => name),
    'public_profile',
    'email',
    ...otherPermissions.keys(),
  ]),
  'instagram-login': new Set(instagramPermissions.map(({ name }) => name)),
}

/** Checks scopes for one family's dialog. Each name is good or has exactly one fault. */
export function lintScopes(names: readonly string[], family: Family): ScopeLint {
  const unique = [...new Set(names)]
  return {
    good: unique.filter(name => known[family].has(name)),
    faults: unique.flatMap(name => (known[family].has(name) ? [] : [faultOf(name, family)])),
  }
}

/** The family of a list of scopes, if all belong to one. Retired names count only if all are retired. */
export function familyOf(names: readonly string[]): Family | undefined {
  const ofToday = families.filter(family =>
    names.some(name => known[family].has(name) || known[family].has(fromLabel(name))),
  )
  const retired = new Set(names.map(familyOfRetired))
  const spoken = ofToday.length > 0 ? ofToday : families.filter(family => retired.has(family))
  return spoken.length === 1 ? spoken[0] : undefined
}

const families: readonly Family[] = ['facebook-login', 'instagram-login']

function familyOfRetired(name: string): Family | undefined {
  const successor = retiredOf(name)?.successor
  if (successor === undefined) return undefined
  return known['instagram-login'].has(successor) ? 'instagram-login' : 'facebook-login'
}

function faultOf(written: string, family: Family): ScopeFault {
  const name = written.slice(0, 60)
  const fault = (kind: ScopeFault['kind'], found?: string, ended?: Date): ScopeFault => ({
    name,
    kind,
    ended,
    successor: inFamily(found, family),
  })
  const retired = retiredOf(written)
  if (retired) return fault('retired', retired.successor, retired.ended)
  if (isKnown(written)) return fault('other-family', written)
  if (threadsPermissions.has(written)) return fault('threads')
  const label = fromLabel(written)
  if (isKnown(label)) return fault('label', label)
  const near = nearest(label, family)
  return near === undefined ? fault('unknown') : fault('near-miss', near)
}

/** Finds a retired scope by its name or by its label in the dashboard. */
function retiredOf(written: string) {
  return retiredScopes.get(written) ?? retiredScopes.get(fromLabel(written))
}

function isKnown(name: string): boolean {
  return known['facebook-login'].has(name) || known['instagram-login'].has(name)
}

/** The corresponding scope of this family. */
function inFamily(name: string | undefined, family: Family): string | undefined {
  if (name === undefined || known[family].has(name)) return name
  const twin = twins.find(pair => pair.includes(name))?.find(other => known[family].has(other))
  return twin
}

/** The dashboard writes "Instagram business content publishing". The scope ends in `publish`. */
function fromLabel(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/_publishing$/, '_publish')
    .replace(/_messaging$/, '_messages')
}

/** The scope meant by half a name or by a name with two typing errors, this family's first. */
function nearest(text: string, family: Family): string | undefined {
  if (text.length < 5 || text.length > 60) return undefined
  const names = [...known[family], ...known['facebook-login'], ...known['instagram-login']]
  const half = names.find(name => name.startsWith('instagram_') && core(name) === core(text))
  if (half !== undefined) return half
  const close = names.map(name => ({ name, distance: distance(text, name) }))
  return close.filter(({ distance }) => distance <= 2).sort((a, b) => a.distance - b.distance)[0]
    ?.name
}

/** The subject of an Instagram scope: `comments` of `instagram_business_manage_comments`. */
function core(name: string): string {
  return name.replace(/^(instagram_)?(business_)?(manage_)?/, '')
}
