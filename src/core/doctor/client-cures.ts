import type { Cause, CauseRemedy } from './cause.ts'
import { diagnose } from './diagnose.ts'
import type { Evidence } from './evidence.ts'
import type { Examination } from './examine.ts'
import { type Ghost, gapsOf } from './ghosts.ts'
import { standingOf, withoutAccount } from './standing.ts'

/** A step that mends a cause, for a person who is no developer and came by an asker's link. */
export type ClientCure =
  /** The login once more, with account and Page ticked in both lists. */
  | { readonly kind: 'tick' }
  /** The same, without "all Pages": Meta then names each one. */
  | { readonly kind: 'tick-each' }
  /** The same, with every permission left on. */
  | { readonly kind: 'allow' }
  | { readonly kind: 'make-professional' }
  /** A professional account, connected to the Page. */
  | { readonly kind: 'connect' }
  /** The guided dialog makes a Page on the way. */
  | { readonly kind: 'make-page' }
  | { readonly kind: 'two-factor' }
  | { readonly kind: 'other-person' }
  /** Full control, from the person who manages the Page. */
  | { readonly kind: 'page-role' }
  | { readonly kind: 'portfolio-role' }
  /** The asker's app may not act for this person. */
  | { readonly kind: 'tell-app' }
  /** The asker's link does not ask for a permission that is needed. */
  | { readonly kind: 'tell-permission'; readonly permission: string }
  | { readonly kind: 'load-again' }

/** The first one cures most. More than one where the causes cannot be told apart. */
export type ClientCures = readonly ClientCure[]

/** Possible causes leave the same traces. Their cures are told in the order in which they help most people (a guess). */
const mostFirst: readonly ClientCure['kind'][] = [
  ...(['load-again', 'allow', 'tick-each', 'tick', 'make-professional', 'connect'] as const),
  ...(['make-page', 'two-factor', 'page-role', 'portfolio-role', 'other-person'] as const),
  ...(['tell-app', 'tell-permission'] as const),
]

/** Cures for each listed Page that lacks its account, its token or a task, by Page ID. */
export function curesOfPages(
  { evidence, ghosts }: Examination,
  now: Date,
): ReadonlyMap<string, ClientCures> {
  const causes = diagnose(evidence, now)
  const ofAccounts = causes.filter(({ about, id }) => about === 'accounts' && id !== 'two-factor')
  const others = curesOf(ofAccounts, evidence)
  // An account and a Page were ticked, and neither is connected to anything.
  const isApart = ghosts.some(({ why }) => why === 'no-page')
  const cures = new Map<string, ClientCures>()
  for (const { id } of withoutAccount(evidence)) {
    const read = evidence.accountsByPageToken.get(id)
    const isTwoFactor = read?.kind === 'failed' && read.failure.subcode === 492
    if (isTwoFactor) cures.set(id, [{ kind: 'two-factor' }, { kind: 'page-role' }])
    else cures.set(id, isApart ? withFirst('connect', others) : others)
  }
  const byId = new Map(evidence.list.pages.map(page => [page.id, page]))
  for (const id of gapsOf(evidence).keys()) {
    // A missing task matters once there is an account.
    if (!cures.has(id) || byId.get(id)?.accessToken === undefined) {
      cures.set(id, [{ kind: 'page-role' }])
    }
  }
  return cures
}

/** Cures for what is known to exist and did not come as a Page. */
export function curesOfGhost({ why, remedy }: Ghost, evidence: Evidence): ClientCures {
  if (why === 'personal') return [{ kind: 'make-professional' }]
  if (why === 'no-page') {
    const isApart = withoutAccount(evidence).length > 0
    return isApart
      ? [{ kind: 'connect' }, { kind: 'tick' }]
      : [{ kind: 'tick' }, { kind: 'connect' }]
  }
  return toCures(remedy, evidence)
}

/** Cures for Pages that the list may lack. */
export function curesOfList({ evidence, found, ghosts }: Examination, now: Date): ClientCures {
  const isFound = found.length > 0 && ghosts.length === 0
  const causes = diagnose(evidence, now).filter(
    // Pages that came by their IDs need no cure.
    ({ about, rank }) => about === 'pages' && !(isFound && rank === 'fits'),
  )
  return curesOf(causes, evidence)
}

/** The cures of the cause that fits best, or those of all possible ones. */
function curesOf(causes: readonly Cause[], evidence: Evidence): ClientCures {
  const [fitting] = causes.filter(({ rank }) => rank === 'fits')
  if (fitting) return once(curesOfCause(fitting, evidence))
  // Without evidence for it, a role through a portfolio is too rare to be told.
  const possible = causes.filter(
    ({ id, rank }) => rank === 'possible' && id !== 'role-through-business',
  )
  const cures = possible.flatMap(({ also: _, ...cause }) => curesOfCause(cause, evidence))
  // One message to the asker is enough.
  const isTold = cures.some(({ kind }) => kind === 'tell-app')
  return once(cures)
    .filter(({ kind }) => !isTold || kind !== 'tell-permission')
    .sort((one, other) => mostFirst.indexOf(one.kind) - mostFirst.indexOf(other.kind))
}

function curesOfCause({ id, rank, remedy, also }: Cause, evidence: Evidence): ClientCures {
  switch (id) {
    case 'all-pages-nothing-named':
      return [{ kind: 'tick-each' }]
    case 'instagram-without-page':
      return [{ kind: 'tick' }, { kind: 'connect' }]
    case 'no-page-at-all':
      return [{ kind: 'make-page' }]
    case 'personal-account':
      return [{ kind: rank === 'fits' ? 'make-professional' : 'connect' }]
    default:
      return [remedy, also].flatMap(each => (each ? toCures(each, evidence) : []))
  }
}

/** A developer's remedy as a client's step. Some are of no use to a client. */
function toCures(remedy: CauseRemedy, evidence: Evidence): ClientCures {
  switch (remedy.kind) {
    case 'choose-again':
    case 'choose-again-widely':
      return [{ kind: 'tick' }]
    case 'ask-for':
      return remedy.permissions.map(permission => toPermissionCure(permission, evidence))
    case 'include-portfolios':
      return [toPermissionCure('business_management', evidence)]
    case 'guided-dialog':
      return [{ kind: 'connect' }]
    case 'another-person':
      return [{ kind: 'other-person' }]
    case 'copy-note':
      return [{ kind: remedy.note === 'page-access' ? 'page-role' : 'portfolio-role' }]
    case 'open-place':
      if (remedy.place === 'app-roles') return [{ kind: 'tell-app' }]
      return remedy.place === 'two-factor' ? [{ kind: 'two-factor' }] : []
    case 'fetch-again':
      return [{ kind: 'load-again' }]
    // A request always leads to the guided dialog.
    case 'plain-dialog':
      return []
  }
}

/** The client can allow only what the link asks for. */
function toPermissionCure(permission: string, evidence: Evidence): ClientCure {
  const isAsked = standingOf(evidence, permission) !== 'not-asked'
  return isAsked ? { kind: 'allow' } : { kind: 'tell-permission', permission }
}

function withFirst(kind: 'connect', cures: ClientCures): ClientCures {
  return [{ kind }, ...cures.filter(cure => cure.kind !== kind)]
}

function once(cures: ClientCures): ClientCures {
  return cures.filter((cure, index) => cures.findIndex(({ kind }) => kind === cure.kind) === index)
}
