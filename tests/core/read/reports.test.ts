import { expect, test } from 'vitest'
import { likeliestTo, nearestTo } from '#src/core/errors/nearest/nearest.ts'
import reports from './reports.json' with { type: 'json' }
import { summaries } from './summary.ts'

/*
 * Pasted texts of people with this trouble, and the right answers. `wants` starts with the leading one: what is
 * read, or “guess” for the entry that leads by its words alone, or “near” for one among the near entries.
 */

const filled = (input: string) =>
  input
    .replaceAll('{{EAA}}', `EAA${'0Z'.repeat(60)}`)
    .replaceAll('{{IGAA}}', `IGAA${'q3'.repeat(60)}`)
    .replaceAll('{{CODE}}', `AQ${'x9Kd'.repeat(30)}`)

test.each(reports)('$source: $right', ({ input, wants }) => {
  const found = answered(filled(input))
  if (!wants[0]?.startsWith('near ')) {
    expect(found[0]).toMatch(new RegExp(`^${escaped(wants[0] ?? '')}`))
  }
  for (const wanted of wants) {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(wanted)}`)))
  }
})

function answered(text: string): readonly string[] {
  const found = summaries(text)
  if (found.length > 0) return found
  const likeliest = likeliestTo(text)
  const nearest = nearestTo(text).map(({ id }) => `near ${id}`)
  return likeliest ? [`guess ${likeliest.id}`, ...nearest] : nearest
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
