import type { Page } from '../accounts/page.ts'
import type { Answer, Evidence, Failed, Named } from './evidence.ts'

/** The fate of a permission. `dropped`: asked for, and neither granted nor declined. */
export type Standing = 'granted' | 'declined' | 'expired' | 'dropped' | 'not-asked' | 'unknown'

/** Meta's word on a permission now, or else at the login; `unknown` where it said neither yes nor no. */
export function standingOf(evidence: Evidence, name: string): Standing {
  const { login, permissions, debug } = evidence
  const asked = login.asked.includes(name)
  if (permissions.kind === 'value') {
    const status = permissions.value.find(({ permission }) => permission === name)?.status
    if (status === 'granted' || status === 'declined' || status === 'expired') return status
    if (status !== undefined) return 'unknown'
    return asked ? 'dropped' : 'not-asked'
  }
  if (debug.kind === 'value' && debug.value.scopes?.includes(name)) return 'granted'
  if (login.granted?.includes(name)) return 'granted'
  if (login.declined?.includes(name)) return 'declined'
  return asked ? 'unknown' : 'not-asked'
}

/** The choice in the dialog, by the permissions of one kind: `named` gives the IDs. */
export type Ticked =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'named'; readonly ids: readonly string[] }

const listing = { pages: 'pages_show_list', accounts: 'instagram_basic' } as const

/**
 * Grants add up per permission and asset, so an asset counts as ticked when any permission of its
 * kind names it. `none`: granted, and granular scopes leave the permission out.
 */
export function ticked(evidence: Evidence, what: 'pages' | 'accounts'): Ticked {
  const targets = evidence.debug.kind === 'value' ? evidence.debug.value.targets : undefined
  if (targets === undefined) return { kind: 'unknown' }
  const main = targets.get(listing[what])
  if (main === 'all') return { kind: 'all' }
  if (main === undefined && standingOf(evidence, listing[what]) !== 'granted') {
    return { kind: 'unknown' }
  }
  const start = what === 'pages' ? 'pages_' : 'instagram_'
  const ids = new Set<string>()
  for (const [scope, named] of targets) {
    if (scope.startsWith(start) && named !== 'all') for (const id of named) ids.add(id)
  }
  return ids.size === 0 ? { kind: 'none' } : { kind: 'named', ids: [...ids] }
}

function listedIds({ list }: Evidence): ReadonlySet<string> {
  return new Set(list.pages.map(({ id }) => id))
}

/** Pages ticked in the dialog that are not in a list that was read to its end. */
export function unlistedTicked(evidence: Evidence): readonly string[] {
  const choice = ticked(evidence, 'pages')
  if (choice.kind !== 'named' || evidence.list.progress !== 'done') return []
  const listed = listedIds(evidence)
  return choice.ids.filter(id => !listed.has(id))
}

type HeldPage = Named & { readonly portfolio: Named }

/** Pages of the person's portfolios, by ID. The first portfolio that names a Page holds it. */
export function heldPages({ portfolios }: Evidence): ReadonlyMap<string, HeldPage> {
  const held = new Map<string, HeldPage>()
  for (const portfolio of known(portfolios) ?? []) {
    for (const page of portfolio.pages) {
      if (!held.has(page.id)) held.set(page.id, { ...page, portfolio })
    }
  }
  return held
}

/** Pages of the person's portfolios that a list read to its end lacks, each once. */
export function unlistedInPortfolios(evidence: Evidence): readonly HeldPage[] {
  if (evidence.list.progress !== 'done') return []
  const listed = listedIds(evidence)
  return [...heldPages(evidence).values()].filter(({ id }) => !listed.has(id))
}

/** Pages that the list lacks and a read by ID brought whole, token and all. */
export function foundPages(evidence: Evidence): readonly Page[] {
  const held = heldPages(evidence)
  const first = evidence.list.pages.reduce((most, { number }) => Math.max(most, number), 0) + 1
  return [...evidence.pagesById.values()]
    .flatMap(answer => (answer.kind === 'value' && answer.value.accessToken ? [answer.value] : []))
    .map((page, index) => ({
      ...page,
      number: first + index,
      found: held.has(page.id) ? 'in-portfolio' : 'by-id',
    }))
}

/** Ticked accounts that are connected to none of the Pages that came. */
export function pagelessAccounts(evidence: Evidence): readonly string[] {
  const choice = ticked(evidence, 'accounts')
  if (choice.kind !== 'named' || evidence.list.progress !== 'done') return []
  const pages = [...evidence.list.pages, ...foundPages(evidence)]
  const standing = new Set(pages.flatMap(page => page.instagramAccount?.id ?? []))
  return choice.ids.filter(id => !standing.has(id))
}

/** Listed Pages without an Instagram account. */
export function withoutAccount({ list }: Evidence): readonly Page[] {
  return list.pages.filter(page => page.instagramAccount === undefined)
}

/** The reason why such an account is on no Page, by what reading it by its ID brought. */
export function whyPageless(
  evidence: Evidence,
  id: string,
): 'personal' | 'refused' | 'no-page' | 'unknown' {
  const answer = evidence.accountsById.get(id)
  if (answer?.kind !== 'failed' || answer.failure.code === 100) return 'no-page'
  if (/not an Instagram Business/i.test(answer.failure.message ?? '')) return 'personal'
  return isRefusal(answer.failure) ? 'refused' : 'unknown'
}

/** Meta refused the thing itself. A failed network, a limit or an outage says nothing about it. */
export function isRefusal({ code }: Failed): boolean {
  return (
    code === 3 || code === 10 || code === 100 || (code !== undefined && code >= 200 && code < 300)
  )
}

/** Accounts that a Page's own token shows, so their Page is there. */
export function shownByPageTokens(evidence: Evidence): ReadonlySet<string> {
  return new Set([...evidence.accountsByPageToken.values()].flatMap(each => known(each)?.id ?? []))
}

/** The list of Pages is not granted, so no Page can have been ticked for it. */
export function lacksList(evidence: Evidence): boolean {
  return ['expired', 'declined', 'dropped', 'not-asked'].includes(
    standingOf(evidence, listing.pages),
  )
}

/** The list was read to its end and is empty. */
export function isEmpty({ list }: Evidence): boolean {
  return list.progress === 'done' && list.pages.length === 0
}

/** An answer's value; `undefined` where it failed or was not asked for. */
export function known<T>(answer: Answer<T>): T | undefined {
  return answer.kind === 'value' ? answer.value : undefined
}

/** The permissions that the login asked for by name, or that its configuration came to. */
export function wantedBy({ login, permissions }: Evidence): readonly string[] {
  if (!login.configured) return login.asked
  return (known(permissions) ?? []).flatMap(({ permission }) =>
    permission === 'public_profile' ? [] : [permission],
  )
}

/** Everything asked for came back declined, as Facebook Login for Business does. */
export function grantedNothing(evidence: Evidence): boolean {
  const wanted = wantedBy(evidence)
  return wanted.length > 1 && wanted.every(name => standingOf(evidence, name) === 'declined')
}

/** Says that a permission was not asked for, and where to ask for it. No full stop. */
export function notAsked({ login }: Evidence, name: string): string {
  if (login.pasted) return `The token does not have \`${name}\``
  return login.configured
    ? `The configuration of this login does not ask for \`${name}\` (add it in the App Dashboard under Facebook Login for Business › Configurations)`
    : `This login did not ask for \`${name}\``
}
