import { count, ofPerson, some } from '../../errors/quoted.ts'
import type { Check } from '../cause.ts'
import { unknown } from '../evidence.ts'
import {
  foundPages,
  heldPages,
  isEmpty,
  known,
  lacksList,
  pagelessAccounts,
  shownByPageTokens,
  standingOf,
  ticked,
  unlistedInPortfolios,
  unlistedTicked,
  whyPageless,
} from '../standing.ts'

/** Seen with New Pages Experience and portfolio Pages: granted by ID, and not in /me/accounts. */
export const droppedPage: Check = evidence => {
  const cause = {
    id: 'dropped-page',
    about: 'pages',
    title: 'Meta’s list leaves out a Page that was granted',
  } as const
  const missing = unlistedTicked(evidence)
  if (missing.length === 0) {
    return ticked(evidence, 'pages').kind === 'named'
      ? { ...cause, rank: 'ruled-out', evidence: 'Every Page that was ticked is in the list.' }
      : undefined
  }
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  const held = heldPages(evidence)
  const certain = missing.filter(id => {
    const holder = evidence.portfolioOf.get(id)
    return held.has(id) || (holder?.kind === 'value' && known(holder) === undefined)
  })
  const unlisted = new Set(missing)
  const found = foundPages(evidence).filter(({ id }) => unlisted.has(id)).length
  return {
    ...cause,
    rank: certain.length > 0 ? 'fits' : 'possible',
    evidence: `\`debug_token\` names ${count(missing.length, 'Page')} that \`GET /me/accounts\` does not list. ${
      found > 0
        ? `Keytag read ${found === missing.length ? (found === 1 ? 'it' : 'them all') : `${found} of them`} by ID: ${found === 1 ? 'it is' : 'they are'} at the end of the list.`
        : 'Reading by ID did not bring them either.'
    } Developers report it for Pages of the new Pages experience.`,
    remedy: { kind: 'choose-again' },
    also: { kind: 'open-place', place: 'business-integrations' },
    ...(certain.length > 0
      ? {}
      : { alike: [mayManage ? 'portfolio-no-role' : 'portfolio-not-asked'] }),
  }
}

/** Meta asks once and then silently reuses the choice. */
export const pageNotTicked: Check = evidence => {
  const cause = {
    id: 'page-not-ticked',
    about: 'pages',
    title: 'The Page was not ticked in Meta’s dialog, or was made later',
  } as const
  const cures = {
    remedy: { kind: 'choose-again' },
    also: { kind: 'open-place', place: 'business-integrations' },
  } as const
  const { list } = evidence
  // Without the permission there was no Page to tick, so its own check speaks.
  if (lacksList(evidence)) return undefined
  const choice = ticked(evidence, 'pages')
  const named = choice.kind === 'named' ? new Set(choice.ids) : undefined
  const left = unlistedInPortfolios(evidence).filter(({ id }) => named?.has(id) === false)
  if (choice.kind === 'none') {
    return {
      ...cause,
      rank: 'fits',
      evidence:
        '`pages_show_list` was granted, but for 0 Pages. That is what Meta sends when the Page step is skipped.',
      ...cures,
    }
  }
  if (left.length > 0) {
    return {
      ...cause,
      rank: 'fits',
      evidence: `The portfolios hold ${some(left.map(({ name, id }) => name ?? id))}, which the choice in the dialog leaves out. Graph does not say whether they were not ticked or are newer than the choice.`,
      ...cures,
    }
  }
  if (choice.kind === 'all') {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: 'All Pages were ticked, also later ones.',
    }
  }
  if (choice.kind === 'named') {
    const listed = new Set(list.pages.map(({ id }) => id))
    const came = choice.ids.filter(id => listed.has(id)).length
    return {
      ...cause,
      rank: 'possible',
      evidence: `${count(choice.ids.length, 'Page')} ${choice.ids.length === 1 ? 'was' : 'were'} ticked, and ${came} ${came === 1 ? 'is' : 'are'} in the list. Meta tells nothing about a Page that was not ticked, or is newer than the choice.`,
      ...cures,
    }
  }
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  return {
    ...cause,
    rank: 'possible',
    evidence:
      known(evidence.permissions) === undefined
        ? 'Meta does not say which Pages were ticked.'
        : 'The permissions are granted, but Meta does not say for which Pages. It asks once and then silently reuses the choice.',
    ...cures,
    ...(isEmpty(evidence)
      ? {
          alike: [
            mayManage ? 'portfolio-no-role' : 'portfolio-not-asked',
            'wrong-person',
            'no-page-at-all',
          ],
        }
      : {}),
  }
}

/** “All current and future Pages”: Meta then names none, so there is no ID to read by. */
export const allPagesNothingNamed: Check = evidence => {
  const inPortfolios = unlistedInPortfolios(evidence)
  if (ticked(evidence, 'pages').kind !== 'all') return undefined
  if (!isEmpty(evidence) && inPortfolios.length === 0) return undefined
  const mayManage = standingOf(evidence, 'business_management') === 'granted'
  return {
    id: 'all-pages-nothing-named',
    about: 'pages',
    rank: 'fits',
    title: '“All current and future Pages” was chosen, and the list lacks them',
    evidence: `\`pages_show_list\` was granted for every Page, so Meta names none that could be read by its ID. ${
      mayManage
        ? inPortfolios.length > 0
          ? `The portfolios hold ${count(inPortfolios.length, 'Page')} that the list lacks.`
          : 'The portfolios hold none either. Ticking the Pages one by one makes Meta name them.'
        : 'The way round is through the portfolios, which needs `business_management`.'
    }`,
    remedy: { kind: mayManage ? 'choose-again' : 'include-portfolios' },
    alike: inPortfolios.length > 0 ? ['dropped-page'] : ['wrong-person', 'no-page-at-all'],
  }
}

/** The dialog's two lists are independent: an account can be ticked and its Page not. */
export const instagramWithoutPage: Check = evidence => {
  const shown = shownByPageTokens(evidence)
  const accounts = pagelessAccounts(evidence).flatMap(id => {
    if (shown.has(id)) return []
    // A refused account has another reason, which the checks about accounts tell.
    if (whyPageless(evidence, id) !== 'no-page') return []
    return [{ id, username: known(evidence.accountsById.get(id) ?? unknown)?.username }]
  })
  if (accounts.length === 0) return undefined
  const names = some(accounts.map(({ id, username }) => (username ? `@${username}` : id)))
  return {
    id: 'instagram-without-page',
    about: 'pages',
    rank: 'fits',
    title: 'An Instagram account was ticked without its Page',
    evidence: `${count(accounts.length, 'account')} came without a Page: ${names}. Either the Page was not ticked, or the account is connected to none. Graph answers the same for both. Tick the Page too; if there is none to tick, connect them in the Instagram app first.`,
    remedy: { kind: 'choose-again' },
    alike: ['page-not-ticked'],
  }
}

/** One team reports that the onboarding repeats itself for accounts that are already connected. */
export const guidedDialog: Check = evidence => {
  const choice = ticked(evidence, 'pages').kind
  if (evidence.login.dialog !== 'guided' || !isEmpty(evidence)) return undefined
  if (choice === 'named' || choice === 'all' || lacksList(evidence)) return undefined
  return {
    id: 'guided-dialog',
    about: 'pages',
    rank: 'possible',
    title: 'The guided dialog went past the choice of Pages',
    evidence:
      'It was reported to skip or to repeat steps for accounts that are already connected. The plain dialog asks for the Pages and nothing else.',
    remedy: { kind: 'plain-dialog' },
  }
}

/** Graph answers an empty list for a person who manages nothing. */
export const wrongPerson: Check = evidence => {
  if (!isEmpty(evidence)) return undefined
  const name = known(evidence.person)?.name
  const cause = {
    id: 'wrong-person',
    about: 'pages',
    title: 'Another Facebook profile manages the Page',
  } as const
  if (ticked(evidence, 'pages').kind === 'named' || unlistedInPortfolios(evidence).length > 0) {
    return {
      ...cause,
      rank: 'ruled-out',
      evidence: `${name ? ofPerson(name) : 'This person'} does have Pages.`,
    }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence: `The login is ${name ? `${ofPerson(name)}’s` : 'of a person that Meta did not name'}. Meta does not tell whether somebody else manages the Page. Log in as that person, or let them give access to this one.`,
    remedy: { kind: 'another-person' },
    also: { kind: 'copy-note', note: 'page-access' },
    alike: ['no-page-at-all', 'page-not-ticked'],
  }
}

/** The guided dialog makes one on the way (Facebook Login for Business page). */
export const noPageAtAll: Check = evidence => {
  const cause = { id: 'no-page-at-all', about: 'pages', title: 'There is no Page yet' } as const
  if (!isEmpty(evidence)) return undefined
  if (ticked(evidence, 'pages').kind === 'named' || unlistedInPortfolios(evidence).length > 0) {
    return { ...cause, rank: 'ruled-out', evidence: 'A Page exists: Meta names its ID.' }
  }
  return {
    ...cause,
    rank: 'possible',
    evidence:
      evidence.login.dialog === 'guided' || evidence.login.pasted
        ? 'The guided dialog can make one on the way, if that step is not skipped.'
        : 'The plain dialog was used, which makes none. The guided one can.',
    remedy: { kind: 'guided-dialog' },
    alike: ['wrong-person', 'page-not-ticked'],
  }
}
