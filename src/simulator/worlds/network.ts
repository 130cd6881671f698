import { manyPages } from '../many-pages.ts'
import { mina, sam } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Network and limits'

export const network: readonly World[] = [
  {
    id: 'page-call-limit',
    title: 'Limit on Page tokens',
    summary: '100 Pages; after 60 calls with their tokens a pause of 10 seconds',
    group,
    person: sam,
    pages: manyPages.slice(0, 100),
    graph: { kind: 'page-calls', calls: 60, pauseSeconds: 10 },
  },
  {
    id: 'wi-fi-sign-in',
    title: 'Wi-Fi sign-in page',
    summary: 'A network answers instead of Graph',
    group,
    person: mina,
    graph: { kind: 'sign-in-page' },
  },
  {
    id: 'broken-answer',
    title: 'Broken answer',
    summary: 'The list of Pages is cut off',
    group,
    person: mina,
    graph: { kind: 'cut-off' },
  },
  {
    id: 'no-preflight',
    title: 'Deleting not allowed',
    summary: 'Browsers may not send a DELETE to Graph',
    group,
    person: mina,
    graph: { kind: 'no-preflight' },
  },
  {
    id: 'silent',
    title: 'No answer at all',
    summary: 'Graph never replies',
    group,
    person: mina,
    graph: { kind: 'silent' },
  },
]
