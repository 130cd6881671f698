import { expect, test } from 'vitest'
import { entryOf } from '#src/core/errors/entries.ts'
import { likelierTo, likeliestTo, nearestTo } from '#src/core/errors/nearest/nearest.ts'
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
  const [leading = ''] = wants
  const text = filled(input)
  const found = /^(?:guess|near) /.test(leading) ? guesses(text) : summaries(text)
  if (!leading.startsWith('near ')) {
    expect(found[0]).toMatch(new RegExp(`^${escaped(leading)}`))
  }
  for (const wanted of wants) {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(wanted)}`)))
  }
})

/** The answers to a text that tells no error, or only that something fails. */
function guesses(text: string): readonly string[] {
  const [first] = summaries(text)
  const [, told] = /^error (\S+) by symptom$/.exec(first ?? '') ?? []
  const likeliest = told === undefined ? likeliestTo(text) : likelierTo(text, entryOf(told))
  const nearest = nearestTo(text).map(({ id }) => `near ${id}`)
  return likeliest ? [`guess ${likeliest.id}`, ...nearest] : nearest
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
