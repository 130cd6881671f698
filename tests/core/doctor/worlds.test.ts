import { expect, test } from 'vitest'
import { diagnosisIn } from './diagnosed-world.ts'

const portfolio = ['business_management']

/** A world, its cause, and whether Graph's answers prove that cause alone. */
type World = {
  readonly world: string
  readonly id: string
  readonly how: 'certain' | 'alike'
  readonly more?: readonly string[]
}

const worlds: readonly World[] = [
  { world: 'portfolio-pages', id: 'portfolio-not-asked', how: 'alike' },
  { world: 'portfolio-no-role', id: 'portfolio-no-role', how: 'certain', more: portfolio },
  { world: 'no-role-on-app', id: 'portfolio-no-role', how: 'alike', more: portfolio },
  { world: 'page-not-ticked', id: 'page-not-ticked', how: 'certain' },
  { world: 'page-made-later', id: 'page-not-ticked', how: 'alike' },
  { world: 'no-list-permission', id: 'list-permission', how: 'certain' },
  { world: 'list-permission-not-asked', id: 'list-permission', how: 'certain' },
  { world: 'no-advanced-access', id: 'list-permission', how: 'certain' },
  { world: 'dropped-page', id: 'dropped-page', how: 'certain', more: portfolio },
  { world: 'dropped-page', id: 'dropped-page', how: 'alike' },
  { world: 'all-pages-nothing-named', id: 'all-pages-nothing-named', how: 'certain' },
  { world: 'wrong-person', id: 'wrong-person', how: 'alike' },
  { world: 'no-page-at-all', id: 'no-page-at-all', how: 'alike' },
  { world: 'no-pages', id: 'page-not-ticked', how: 'alike' },
  { world: 'stopped-list', id: 'stopped-list', how: 'certain' },
  { world: 'instagram-without-page', id: 'instagram-without-page', how: 'certain' },
  { world: 'no-task', id: 'no-task', how: 'certain' },
  { world: 'no-page-token', id: 'no-page-token', how: 'certain' },
  { world: 'no-instagram', id: 'personal-account', how: 'alike' },
  { world: 'personal-account', id: 'personal-account', how: 'certain' },
  { world: 'account-not-ticked', id: 'account-not-ticked', how: 'alike' },
  { world: 'no-instagram-basic', id: 'no-instagram-basic', how: 'certain' },
  { world: 'role-through-business', id: 'role-through-business', how: 'certain' },
  { world: 'connected-only', id: 'connected-only', how: 'certain' },
  { world: 'development-mode', id: 'development-mode', how: 'alike' },
  { world: 'test-user', id: 'test-user', how: 'certain' },
  { world: 'two-factor', id: 'two-factor', how: 'certain' },
]

test.each(worlds)('in $world the doctor names $id ($how)', async ({ world, id, how, more }) => {
  const { causes } = await diagnosisIn(world, more)
  const about = causes.find(cause => cause.id === id)?.about
  const [first] = causes.filter(cause => cause.about === about)
  if (how === 'certain') expect(first).toMatchObject({ id, rank: 'fits' })
  else expect([first?.id, ...(first?.alike ?? [])]).toContain(id)
  expect(causes.find(cause => cause.id === id)?.remedy).toBeDefined()
})

test.each(['all-goes-well', 'role-on-app'])(
  'in %s nothing fits, and nothing is missing',
  async world => {
    const { causes, examination } = await diagnosisIn(world)
    expect(causes.filter(({ rank }) => rank === 'fits')).toEqual([])
    expect(examination.ghosts).toEqual([])
    expect(examination.found).toEqual([])
  },
)

test('Pages that only an ID reaches come whole', async () => {
  const { examination } = await diagnosisIn('portfolio-no-role', portfolio)
  expect(examination.found.map(({ number, found }) => [number, found])).toEqual([
    [1, 'by-id'],
    [2, 'by-id'],
    [3, 'by-id'],
  ])
  expect(examination.found[0]).toMatchObject({ instagramAccount: { username: 'metricsaurus' } })
})

test('Pages that only a portfolio names come whole', async () => {
  const { examination } = await diagnosisIn('all-pages-nothing-named', portfolio)
  expect(examination.found.map(({ found }) => found)).toEqual(Array(3).fill('in-portfolio'))
})
