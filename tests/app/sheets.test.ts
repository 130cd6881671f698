import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => ({ name, text: readFileSync(join('src', name), 'utf8') }))

/** Names of the sheets that contain the pattern. */
const sheetsWith = (pattern: RegExp) =>
  sheets.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

test('the hatching of a simulation is drawn by what every engine draws alike', () => {
  expect(sheetsWith(/--hatch:/)).toHaveLength(1)
  expect(sheetsWith(/var\(--hatch\)/)).toHaveLength(2)
  expect(sheetsWith(/repeating-\w+-gradient/)).toEqual([])
  expect(sheetsWith(/--hatch:[^;]*oklch/)).toEqual([])
})

test('nothing reaches for the window’s edge by its width, which a scrollbar is part of', () => {
  expect(sheetsWith(/50vw/)).toEqual([])
})
