import { manyPages } from '../many-pages.ts'
import { bakery, connectedPages, metricsaurus, minasPages } from '../page.ts'
import { jay, mina, noor, sam } from '../people.ts'
import type { World } from '../world.ts'

const group = 'No Page comes'
const inPortfolio = minasPages.map(page => ({ ...page, portfolio: true as const }))

/** The causes of a missing Page or an empty list. */
export const pageMissing: readonly World[] = [
  {
    id: 'portfolio-pages',
    title: 'Pages in a portfolio',
    summary: 'Listed only with business_management',
    group,
    person: mina,
    pages: inPortfolio,
  },
  {
    id: 'portfolio-no-role',
    title: 'No role in the portfolio',
    summary: 'business_management does not help, reading by ID does',
    group,
    person: mina,
    pages: inPortfolio,
    roleOnApp: ['mina'],
    isOutsidePortfolio: true,
    mend: {
      says: 'An administrator of Okafor Group adds Mina to the portfolio.',
      makes: ({ isOutsidePortfolio: _, ...world }) => world,
    },
  },
  {
    id: 'no-role-on-app',
    title: 'No role in the portfolio, nor on the app',
    summary: 'The same, and the token may not inspect itself',
    group,
    person: mina,
    pages: inPortfolio,
    isOutsidePortfolio: true,
    mend: {
      says: 'An administrator of Okafor Group adds Mina to the portfolio.',
      makes: ({ isOutsidePortfolio: _, ...world }) => world,
    },
  },
  {
    id: 'page-not-ticked',
    title: 'The Page is not ticked',
    summary: 'Its Instagram account was, in an earlier login',
    group,
    person: mina,
    roleOnApp: ['mina'],
    earlier: { pages: [], accounts: ['17841405309211844'] },
  },
  {
    id: 'page-made-later',
    title: 'The Page was made later',
    summary: 'Metricsaurus is newer than the choice of Pages',
    group,
    person: mina,
    roleOnApp: ['mina'],
    pages: connectedPages,
    earlier: { pages: [bakery.id], accounts: ['17841451870032265'] },
  },
  {
    id: 'no-list-permission',
    title: 'The list is declined',
    summary: 'pages_show_list was unticked in an earlier login',
    group,
    person: mina,
    earlier: { declined: ['pages_show_list'] },
  },
  {
    id: 'list-permission-not-asked',
    title: 'The list was not asked for',
    summary: 'The earlier login went without pages_show_list',
    group,
    person: mina,
    earlier: { unasked: ['pages_show_list'] },
  },
  {
    id: 'no-advanced-access',
    title: 'No Advanced Access',
    summary: 'Meta drops pages_show_list for people without a role on the app',
    group,
    person: mina,
    roleOnApp: ['sam'],
    withheld: ['pages_show_list'],
    mend: {
      says: 'Mina accepts an invitation to test the app.',
      makes: world => ({ ...world, roleOnApp: ['mina', 'sam'] }),
    },
  },
  {
    id: 'dropped-page',
    title: 'Dropped though granted',
    summary: 'Metricsaurus is granted by ID, and not listed',
    group,
    person: mina,
    pages: [{ ...metricsaurus, isDropped: true, business: true }, bakery],
    roleOnApp: ['mina'],
  },
  {
    id: 'all-pages-nothing-named',
    title: 'All Pages, none named',
    summary: '“All current and future Pages”: nothing to read by ID',
    group,
    person: mina,
    pages: minasPages.map(page => ({ ...page, isDropped: true as const, business: true as const })),
    roleOnApp: ['mina'],
    namesNone: true,
  },
  {
    id: 'wrong-person',
    title: 'Another person',
    summary: 'Noor was logged in on this computer, not Mina',
    group,
    person: noor,
  },
  {
    id: 'no-page-at-all',
    title: 'No Page at all',
    summary: 'Jay has none yet; the guided dialog makes one',
    group,
    person: jay,
    earlier: { pages: [], accounts: [] },
  },
  {
    id: 'stopped-list',
    title: 'The list repeats itself',
    summary: 'After 300 Pages the same cursor comes again',
    group,
    person: sam,
    pages: manyPages,
    graph: { kind: 'stands-still', afterRows: 300 },
  },
]
