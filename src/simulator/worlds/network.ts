import { mina } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Network and limits'

export const network: readonly World[] = [
  {
    id: 'wi-fi-sign-in',
    title: 'Wi-Fi sign-in page',
    summary: 'A network answers in place of Graph',
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
    id: 'silent',
    title: 'No answer at all',
    summary: 'Graph never replies',
    group,
    person: mina,
    graph: { kind: 'silent' },
  },
]
