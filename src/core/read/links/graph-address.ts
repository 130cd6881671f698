import type { Family } from '../../family.ts'
import type { GraphAddressThing, Place } from '../thing.ts'
import { type FoundAddress, valueNamed } from './addresses.ts'
import { misnamedIn, namesOfCalls } from './misnamed.ts'
import { unfilledIn, withoutTokens } from './unfilled.ts'

const hosts: readonly (readonly [host: RegExp, family: Family | undefined])[] = [
  [/^graph(?:-video)?\.facebook\.com$/, 'facebook-login'],
  [/^graph\.instagram\.com$/, 'instagram-login'],
  [/^api\.instagram\.com$/, 'instagram-login'],
  [/^graph\.threads\.(?:net|com)$/, undefined],
]

/** Reads the address of a Graph call, as a log or `paging.next` holds it. */
export function readGraphAddress(
  found: FoundAddress,
): (GraphAddressThing & { place: Place }) | undefined {
  const explored = exploredIn(found)
  if (explored) return readGraphAddress(explored)
  const known = hosts.find(([pattern]) => pattern.test(found.host))
  if (!known) return undefined
  const [, hostFamily] = known
  const [, version, path = found.path] = /^\/(v\d{1,3}\.\d{1,2})(\/.*)?$/.exec(found.path) ?? []
  const shown = withoutTokens(path)
  const misnamed = misnamedIn(found.query, namesOfCalls)
  const written = misnamed.find(({ meant }) => meant === 'access_token')?.written
  const token = valueNamed(found.query, written ?? 'access_token') ?? ''
  const tokenFamily = /^EAA/.test(token)
    ? 'facebook-login'
    : /^IG/.test(token)
      ? 'instagram-login'
      : undefined
  return {
    kind: 'graph-address',
    place: { start: found.start, end: found.end },
    host: found.host,
    version,
    path: shown,
    tokenFamily,
    isOtherFamily:
      tokenFamily !== undefined && hostFamily !== undefined && tokenFamily !== hostFamily,
    misnamed,
    // A program fills in its own templates.
    unfilled: found.source === undefined ? unfilledIn(path, found.query) : [],
    hasTokenInPath: shown !== path,
  }
}

/** The call that a link to the Graph API Explorer has filled in. */
function exploredIn(found: FoundAddress): FoundAddress | undefined {
  if (found.host !== 'developers.facebook.com' || !found.path.startsWith('/tools/explorer')) {
    return undefined
  }
  const written = valueNamed(found.query, 'path')
  if (written === undefined) return undefined
  const version = valueNamed(found.query, 'version')
  const [path = ''] = written.split('?')
  return {
    ...found,
    host: 'graph.facebook.com',
    path: `${version ? `/${version}` : ''}/${path.replace(/^\//, '')}`,
  }
}
