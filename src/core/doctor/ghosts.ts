import type { Page } from '../accounts/page.ts'
import { missingTasks, neededTasks } from '../accounts/tasks.ts'
import { inWords, quoted } from '../errors/quoted.ts'
import type { CauseRemedy } from './cause.ts'
import { type Answer, type Evidence, unknown } from './evidence.ts'
import {
  foundPages,
  heldPages,
  isRefusal,
  known,
  pagelessAccounts,
  shownByPageTokens,
  standingOf,
  ticked,
  unlistedInPortfolios,
  unlistedTicked,
  wantedBy,
  whyPageless,
} from './standing.ts'

/** A Page or an account that exists and is not in the list, with its reason and its cure. */
export type Ghost = {
  readonly kind: 'page' | 'account'
  readonly id: string
  readonly name: string | undefined
  readonly why: GhostWhy
  readonly reason: string
  readonly remedy: CauseRemedy
}

/** unlisted: granted, and Meta neither lists it nor sends its token. The last four are of accounts. */
type GhostWhy = 'unlisted' | 'not-ticked' | ReturnType<typeof whyPageless>

/** A listed Page's lack, with its reason and its cure. */
export type Gap = Pick<Ghost, 'reason' | 'remedy'>

const most = 50

const pageless: Readonly<Record<ReturnType<typeof whyPageless>, Gap>> = {
  personal: {
    reason: 'Selected, but personal: Instagram’s APIs know business and creator accounts only.',
    remedy: { kind: 'guided-dialog' },
  },
  refused: {
    reason: 'Selected, but Meta does not show it to this person.',
    remedy: { kind: 'ask-for', permissions: ['ads_read'] },
  },
  'no-page': {
    reason: 'Selected, but its Page wasn’t, or it has no Page.',
    remedy: { kind: 'choose-again' },
  },
  unknown: {
    reason: 'Selected, but Meta gave no answer about it.',
    remedy: { kind: 'fetch-again' },
  },
}

/** Pages and accounts that were ticked, or that a portfolio holds, and that are no row. Pages come first. */
export function ghostsOf(evidence: Evidence): readonly Ghost[] {
  const whole = new Set(foundPages(evidence).map(({ id }) => id))
  const pages = new Map<string, Ghost>()
  const held = heldPages(evidence)
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  for (const id of unlistedTicked(evidence)) {
    if (whole.has(id)) continue
    const read = known(evidence.pagesById.get(id) ?? unknown)
    const shelf = held.get(id)
    pages.set(id, {
      kind: 'page',
      id,
      name: read?.name ?? shelf?.name,
      why: 'unlisted',
      reason: `${whyUnlisted(evidence.pagesById.get(id) ?? unknown)}${shelf ? `; ${quoted(shelf.portfolio.name ?? shelf.portfolio.id)} holds it` : ''}.`,
      remedy: { kind: mayManage ? 'choose-again' : 'include-portfolios' },
    })
  }
  const choice = ticked(evidence, 'pages')
  for (const { id, name, portfolio } of unlistedInPortfolios(evidence)) {
    if (whole.has(id) || pages.has(id)) continue
    const left = choice.kind === 'named' || choice.kind === 'none'
    pages.set(id, {
      kind: 'page',
      id,
      name,
      why: left ? 'not-ticked' : 'unlisted',
      reason: `${quoted(portfolio.name ?? portfolio.id)} holds it. ${left ? 'It was not ticked in the dialog.' : 'Meta’s list leaves it out.'}`,
      remedy: { kind: 'choose-again' },
    })
  }
  const shown = shownByPageTokens(evidence)
  const pagelessIds = pagelessAccounts(evidence).filter(id => !shown.has(id))
  const mayReadAds = ['ads_read', 'ads_management'].some(
    name => standingOf(evidence, name) === 'granted',
  )
  const accounts = pagelessIds.map((id): Ghost => {
    const account = known(evidence.accountsById.get(id) ?? unknown)
    const why = whyPageless(evidence, id)
    return {
      kind: 'account',
      id,
      name: account?.username ? `@${account.username}` : account?.name,
      why,
      ...pageless[why],
      ...(why === 'refused' && mayReadAds ? { remedy: { kind: 'choose-again' } } : {}),
    }
  })
  return [...pages.values(), ...accounts].slice(0, most)
}

function whyUnlisted(answer: Answer<Page>): string {
  if (answer.kind === 'value')
    return 'Selected. Meta knows it, but neither lists it nor sends its token'
  return answer.kind === 'failed' && isRefusal(answer.failure)
    ? 'Selected. Meta neither lists it nor shows it by its ID'
    : 'Selected. Meta does not list it, and it was not read by its ID'
}

/** Listed Pages that lack a token or a task that the asked permissions need, by Page ID. */
export function gapsOf(evidence: Evidence): ReadonlyMap<string, Gap> {
  const wanted = neededTasks(wantedBy(evidence))
  return new Map(evidence.list.pages.flatMap(page => toGap(page, wanted)))
}

function toGap(page: Page, wanted: readonly string[]): [string, Gap][] {
  const remedy = { kind: 'copy-note', note: 'page-access' } as const
  if (page.accessToken === undefined) {
    // The cell names an odd token; what the person may do on the Page is then unknown.
    if (page.odd?.has('access_token')) return []
    const reason =
      page.tasks?.length === 0
        ? 'No token: the person has no task on this Page.'
        : 'Meta sent no token for this Page.'
    return [[page.id, { reason, remedy }]]
  }
  const missing = missingTasks(page, wanted)
  return missing.length === 0
    ? []
    : [
        [
          page.id,
          {
            reason: `Missing ${missing.length === 1 ? 'task' : 'tasks'}: ${inWords(missing.map(toWords))}.`,
            remedy,
          },
        ],
      ]
}

function toWords(task: string): string {
  return task.replaceAll('_', ' ').toLowerCase()
}
