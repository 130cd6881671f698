import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lifeInWords, lifeOf, versions } from '#src/core/graph/versions.ts'
import { graphVersion } from '#src/core/graph-version.ts'

const day = (text: string) => new Date(text)

test('the version that Keytag calls is the newest of the list, and the list is in order', () => {
  expect(versions[0].name).toBe(graphVersion)
  for (const [index, { releasedAt, endsAt }] of versions.entries()) {
    const newer = versions[index - 1]
    if (newer === undefined) continue
    expect(newer.releasedAt.getTime()).toBeGreaterThan(releasedAt.getTime())
    if (endsAt && newer.endsAt) expect(newer.endsAt.getTime()).toBeGreaterThan(endsAt.getTime())
  }
})

test.each([
  ['v25.0', '2026-11-29', undefined],
  ['v21.0', '2026-09-01', undefined],
  ['v21.0', '2026-11-29', 'Graph v21.0 ends on 21 January 2027.'],
  ['v21.0', '2027-01-21', 'Graph v21.0 ended on 21 January 2027: Meta answers with a newer one.'],
  ['v20.0', '2026-11-29', 'Graph v20.0 ended on 24 September 2026: Meta answers with a newer one.'],
  ['v20', '2026-11-29', 'Graph v20 ended on 24 September 2026: Meta answers with a newer one.'],
  ['v2.12', '2026-11-29', 'Graph v2.12 has ended: Meta answers with a newer one.'],
  ['v26.0', '2028-09-01', 'Graph v26.0 is nearly two years old and may end soon.'],
  ['v26.0', '2029-09-01', 'Graph v26.0 has probably ended: its two years are over.'],
  ['v99.0', '2026-11-29', 'Keytag knows no Graph v99.0. The newest it knows is v27.0.'],
])('%s on %s: %s', (version, now, words) => {
  expect(lifeInWords(version, day(now))).toBe(words)
})

test('a version lives, then ends soon, then has ended, and never comes back', () => {
  const stages = ['lives', 'ends-soon', 'ended']
  const instants = fc.date({ min: day('2020-01-01'), max: day('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.constantFrom(...versions), instants, instants, ({ name }, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      const stage = (now: Date) => stages.indexOf(lifeOf(name, now).kind)
      expect(stage(early)).toBeGreaterThanOrEqual(0)
      expect(stage(late)).toBeGreaterThanOrEqual(stage(early))
    }),
  )
})

test('any text at all has a life', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), text => {
      expect(['lives', 'ends-soon', 'ended', 'unknown']).toContain(
        lifeOf(text, day('2026-11-29')).kind,
      )
    }),
  )
})
