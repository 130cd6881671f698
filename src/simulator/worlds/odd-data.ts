import { hostilePages } from '../hostile-pages.ts'
import { metricsaurus } from '../page.ts'
import { mina } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Odd data'

export const oddData: readonly World[] = [
  {
    id: 'one-page',
    title: 'One Page',
    summary: '1 Page, with Instagram',
    group,
    person: mina,
    pages: [metricsaurus],
  },
  {
    id: 'hostile-names',
    title: 'Awkward names',
    summary: 'Quotes, emoji, markup and 200 characters',
    group,
    person: mina,
    pages: hostilePages,
  },
]
