import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { exampleOf, fullTitle, isNoFailure } from '#src/core/errors/entry.ts'
import { graphVersion } from '#src/core/graph-version.ts'

test('no ID stands twice', () => {
  const ids = entries.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('every ID can stand in an address', () => {
  for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('every entry says what happened, why, whose move it is and what to do, without blame', () => {
  for (const entry of entries) {
    expect(entry.steps.length).toBeGreaterThan(0)
    for (const words of [
      entry.title,
      entry.meaning,
      entry.cause,
      entry.source.where,
      ...entry.steps,
    ]) {
      expect(words.trim().length).toBeGreaterThan(3)
      expect(words).not.toMatch(/!|\bplease\b|\byou failed\b|\s{2}/i)
    }
  }
})

test('an entry that nobody has to fix is not told as broken', () => {
  const fine = entries.filter(isNoFailure)
  expect(fine.length).toBeGreaterThan(5)
  expect(fine.filter(({ isHollow }) => isHollow !== true).map(({ id }) => id)).toEqual([])
})

test('titles tell entries apart', () => {
  const titles = entries.map(fullTitle)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('no example needs blacking out: Meta’s own words hold no secret', async () => {
  const { redact } = await import('#src/core/redact.ts')
  for (const entry of entries) {
    const example = exampleOf(entry)
    const { id } = entry
    if (example !== undefined && id !== 'login-code') expect(redact(example)).toBe(example)
  }
})

test('steps that name a version to call name the one that Keytag calls', () => {
  const named = entries.flatMap(({ steps }) =>
    steps.flatMap(step => step.match(/(?<=(?:written |com\/|version: “))v\d+\.\d+/g) ?? []),
  )
  expect(named.length).toBeGreaterThan(2)
  expect(new Set(named)).toEqual(new Set([graphVersion]))
})
