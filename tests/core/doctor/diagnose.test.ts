import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diagnose } from '#src/core/doctor/diagnose.ts'
import { ghostsOf } from '#src/core/doctor/ghosts.ts'
import { asked, evidenceOf, failed, failureOf, now, pageOf, value } from './evidence-of.ts'

test('the best supported cause comes first', () => {
  const causes = diagnose(evidenceOf({ declined: ['pages_show_list'] }), now)
  expect(causes[0]).toMatchObject({ id: 'list-permission', rank: 'fits' })
  const ranks = causes.map(({ rank }) => rank)
  expect(ranks).toEqual([...ranks].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
})

const order = ['fits', 'possible', 'ruled-out']

test('no cause is said to be alike to one that was ruled out', () => {
  const login = { asked: [...asked, 'business_management'] }
  const causes = diagnose(evidenceOf({ login, portfolios: value([]) }), now)
  const out = causes.filter(({ rank }) => rank === 'ruled-out').map(({ id }) => id)
  expect(out).toContain('portfolio-not-asked')
  expect(causes.flatMap(({ alike }) => alike ?? []).filter(id => out.includes(id))).toEqual([])
})

test('an error of the list is not explained by causes of an empty list', () => {
  const failure = failureOf({ code: 100, message: '(#100) Unknown fields: accounts.' })
  const causes = diagnose(evidenceOf({ list: { progress: 'failed', failure } }), now)
  expect(causes.filter(({ rank }) => rank !== 'ruled-out')).toEqual([])
})

test('every open cause has a button, and its words hold no token', () => {
  const pages = [pageOf('1'), pageOf('2', { accessToken: undefined, tasks: [] })]
  for (const evidence of [
    evidenceOf(),
    evidenceOf({ pages }),
    evidenceOf({ pages, targets: { pages_show_list: ['1', '3'] } }),
    evidenceOf({ declined: asked }),
    { ...evidenceOf({ pages }), permissions: failed({}) },
  ]) {
    for (const cause of diagnose(evidence, now)) {
      expect(cause.rank === 'ruled-out' || cause.remedy !== undefined).toBe(true)
      expect(JSON.stringify(cause)).not.toContain('q7Rq7R')
    }
  }
})

test('the names of Pages cannot turn the words beside them', () => {
  fc.assert(
    fc.property(
      fc.string({
        minLength: 1,
        maxLength: 300,
        unit: fc.constantFrom('a', '\u202e', '\u2066', '\u2069', '\u2068', '🗝'),
      }),
      name => {
        const causes = diagnose(evidenceOf({ pages: [pageOf('1', { name })] }), now)
        for (const { evidence } of causes) {
          expect(evidence.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(
            /[\u202a-\u202e\u2066-\u2069]/,
          )
          expect(evidence.length).toBeLessThan(1200)
        }
      },
    ),
  )
})

test('twice the Pages are looked at twice as often, and not four times', () => {
  const looks = (count: number) => {
    const { items: pages, seen } = watched(idsUpTo(count).map(id => pageOf(id)))
    diagnose(evidenceOf({ pages, targets: { pages_show_list: idsUpTo(count) } }), now)
    return seen()
  }
  expect(looks(500)).toBeGreaterThan(500)
  expect(looks(1000)).toBeLessThan(2.6 * looks(500))
})

test('twice the Pages of a portfolio are looked at twice as often, and not four times', () => {
  const looks = (count: number) => {
    const ids = idsUpTo(count)
    const { items: pages, seen } = watched(ids.map(id => ({ id, name: `Page ${id}` })))
    const evidence = evidenceOf({
      login: { asked: [...asked, 'business_management'] },
      pages: [pageOf('a')],
      targets: { pages_show_list: ids },
      portfolios: value([{ id: '9', name: 'Acme', pages }]),
    })
    diagnose(evidence, now)
    expect(ghostsOf(evidence)[0]?.reason).toContain('Acme')
    return seen()
  }
  expect(looks(500)).toBeGreaterThan(500)
  expect(looks(1000)).toBeLessThan(2.6 * looks(500))
})

function idsUpTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}`)
}

/** Counts how often a field of the items is read. */
function watched<T extends object>(all: readonly T[]) {
  let seen = 0
  const items = all.map(
    item =>
      new Proxy(item, {
        get: (_item, name) => {
          seen += 1
          return Reflect.get(item, name)
        },
      }),
  )
  return { items, seen: () => seen }
}
