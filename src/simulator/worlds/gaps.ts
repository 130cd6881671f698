import { bakery, connectedPages, metricsaurus } from '../page.ts'
import { mina } from '../people.ts'
import type { World } from '../world.ts'

const group = 'Tasks and Page tokens'

export const gaps: readonly World[] = [
  {
    id: 'no-task',
    title: 'Tasks are missing',
    summary: 'On Metricsaurus, Mina may only see numbers',
    group,
    person: mina,
    pages: [{ ...metricsaurus, tasks: ['ANALYZE'] }, bakery],
    mend: {
      says: 'An administrator of Metricsaurus gives Mina full control.',
      makes: world => ({ ...world, pages: connectedPages }),
    },
  },
  {
    id: 'no-page-token',
    title: 'A Page without a token',
    summary: 'Metricsaurus comes without its access token',
    group,
    person: mina,
    pages: [{ ...metricsaurus, withoutToken: true, tasks: [] }, bakery],
    mend: {
      says: 'An administrator of Metricsaurus gives Mina full control.',
      makes: world => ({ ...world, pages: connectedPages }),
    },
  },
]
