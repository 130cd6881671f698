import { expect, test } from 'vitest'
import reports from './reports.json' with { type: 'json' }
import { summaries } from './summary.ts'

/* Pasted texts of people with this trouble, and the right answers. `wants` starts with the leading one. */

const filled = (input: string) =>
  input
    .replaceAll('{{EAA}}', `EAA${'0Z'.repeat(60)}`)
    .replaceAll('{{IGAA}}', `IGAA${'q3'.repeat(60)}`)
    .replaceAll('{{CODE}}', `AQ${'x9Kd'.repeat(30)}`)

test.each(reports)('$source: $right', ({ input, wants }) => {
  const found = summaries(filled(input))
  expect(found[0]).toMatch(new RegExp(`^${escaped(wants[0] ?? '')}`))
  for (const wanted of wants) {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${escaped(wanted)}`)))
  }
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
