import { expect, test } from 'vitest'
import { simulatedAppId } from '#src/config.ts'
import { entries } from '#src/core/errors/entries.ts'
import { instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import { errorRows } from '#src/simulator/worlds/error-rows.ts'
import { worlds } from '#src/simulator/worlds.ts'
import { bestEntry } from '#tests/core/read/summary.ts'

test('every world that an entry names is one of the simulated Meta’s', () => {
  const known = worlds.map(({ id }) => id)
  const named = entries.flatMap(({ world }) => (world === undefined ? [] : [world]))
  expect(named.filter(id => !known.includes(id))).toEqual([])
})

test('every world of Instagram’s that an entry names is one of the simulated Instagram’s', () => {
  const known = instagramWorlds.map(({ id }) => id)
  const named = entries.flatMap(({ instagramWorld: id }) => (id === undefined ? [] : [id]))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(id => !known.includes(id))).toEqual([])
})

test.each(errorRows)(
  'what the world of error $id answers leads to the entry that names it',
  ({ id, explainedAs = id, code, subcode, message, more }) => {
    const error = { message, code, error_subcode: subcode, type: 'OAuthException', ...more }
    const best = bestEntry(JSON.stringify({ error }))
    expect(entries.find(entry => entry.id === best)?.world).toBe(`error-${explainedAs}`)
  },
)

test('every page of the simulated dialog’s errors leads to an error of the dialog', () => {
  for (const { id, dialog } of worlds) {
    const shown = dialog?.(simulatedAppId)
    if (!shown) continue
    const best = bestEntry(`${shown.title}\n${shown.message}`)
    expect([id, best]).toEqual([id, expect.stringMatching(/^dialog-/)])
  }
})
