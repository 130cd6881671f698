import { manyPages } from '../many-pages.ts'
import { minasPages } from '../page.ts'
import { jay, mina, sam } from '../people.ts'
import type { World } from '../world.ts'

/** The scenarios that the picker shows first. */
export const firstWorlds: readonly World[] = [
  {
    id: 'first-time',
    title: 'The first time',
    summary: 'Every step: account, Page, connection',
    person: jay,
  },
  {
    id: 'all-goes-well',
    title: 'All goes well',
    summary: '3 Pages, 2 with Instagram',
    person: mina,
  },
  {
    id: 'many-pages',
    title: 'Many Pages',
    summary: '1,000 Pages, sent 100 at a time',
    person: sam,
    pages: manyPages,
  },
  {
    id: 'no-instagram',
    title: 'No Instagram connected',
    summary: 'Pages arrive without an account',
    person: mina,
    pages: minasPages.map(({ account: _, ...page }) => page),
    mend: {
      says: 'Mina connects the two accounts to their Pages.',
      makes: ({ pages: _, ...world }) => world,
    },
  },
  {
    id: 'no-pages',
    title: 'No Pages',
    summary: 'Nothing was ticked in the dialog',
    person: mina,
    ticked: 'none',
  },
  {
    id: 'declined-permission',
    title: 'A permission is declined',
    summary: 'Comments are left out, in the older dialog',
    person: mina,
    isOlderDialog: true,
    declined: ['instagram_manage_comments'],
  },
  {
    id: 'expired-token',
    title: 'Expired token',
    summary: 'The token stopped working 3 days ago',
    person: mina,
    graph: { kind: 'expired', daysAgo: 3 },
    mend: { makes: ({ graph: _, ...world }) => world },
  },
  {
    id: 'graph-outage',
    title: 'Graph outage',
    summary: 'The first 3 calls for Pages fail',
    person: mina,
    graph: { kind: 'outage', calls: 3 },
  },
  {
    id: 'rate-limit',
    title: 'Rate limit',
    summary: 'Meta asks for a pause half-way',
    person: sam,
    pages: manyPages,
    graph: { kind: 'rate-limit', afterRows: 400, pauseSeconds: 20 },
  },
]
