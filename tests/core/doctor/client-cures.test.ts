import { expect, test } from 'vitest'
import {
  type ClientCures,
  curesOfGhost,
  curesOfList,
  curesOfPages,
} from '#src/core/doctor/client-cures.ts'
import { diagnosisIn } from './diagnosed-world.ts'
import { now } from './evidence-of.ts'

/** The cures in a simulated world, as one line for each Page or account that is not ready. */
async function curesIn(world: string) {
  const { examination } = await diagnosisIn(world)
  const { evidence, ghosts } = examination
  const say = (cures: ClientCures) =>
    cures.map(cure => (cure.kind === 'tell-permission' ? cure.permission : cure.kind)).join(' ')
  const names = new Map(evidence.list.pages.map(({ id, name }) => [id, name]))
  return {
    pages: [...curesOfPages(examination, now)].map(
      ([id, cures]) => `${names.get(id)}: ${say(cures)}`,
    ),
    ghosts: ghosts.map(ghost => `${ghost.why}: ${say(curesOfGhost(ghost, evidence))}`),
    list: say(curesOfList(examination, now)),
  }
}

test.each<[world: string, ...cures: string[]]>([
  ['no-instagram', 'Metricsaurus: tick connect tell-app'],
  ['account-not-ticked', 'Metricsaurus: tick connect'],
  ['personal-account', 'Metricsaurus: make-professional', 'personal: make-professional'],
  ['instagram-without-page', 'Metricsaurus: connect tick', 'no-page: connect tick'],
  ['no-instagram-basic', 'Metricsaurus: allow'],
  ['role-through-business', 'Metricsaurus: ads_read', 'refused: ads_read'],
  ['development-mode', 'Metricsaurus: tick connect tell-app'],
  ['test-user', 'Test Page: other-person tell-app'],
  ['two-factor', 'Metricsaurus: two-factor page-role'],
  ['no-task', 'Metricsaurus: page-role'],
  ['no-page-token', 'Metricsaurus: page-role'],
  ['page-not-ticked', 'no-page: tick connect'],
])(
  'in %s a client reads what mends each Page and account that is not ready',
  async (world, ...cures) => {
    const { pages, ghosts } = await curesIn(world)
    expect([...pages, ...ghosts]).toEqual(expect.arrayContaining(cures))
  },
)

test.each([
  ['no-pages', 'tick make-page other-person business_management'],
  ['no-page-at-all', 'tick make-page other-person business_management'],
  ['wrong-person', 'tick make-page other-person business_management'],
  ['portfolio-pages', 'tick make-page other-person business_management'],
  ['page-not-ticked', 'tick'],
  ['page-made-later', 'tick'],
  ['all-or-nothing', 'allow'],
  ['no-list-permission', 'allow'],
  ['no-advanced-access', 'allow tell-app'],
  ['all-pages-nothing-named', 'tick-each'],
  ['stopped-list', 'load-again'],
])('in %s a client whose list lacks a Page reads: %s', async (world, cures) => {
  expect((await curesIn(world)).list).toBe(cures)
})

test('Pages that came by their IDs alone are told as no lack', async () => {
  const { pages, ghosts, list } = await curesIn('portfolio-no-role')
  expect([...pages, ...ghosts]).toEqual([])
  expect(list).not.toContain('business_management')
})
