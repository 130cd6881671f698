import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { exampleOf } from '#src/core/errors/entry.ts'
import { toEntryPage } from '#src/core/errors/entry-page.ts'

test('the page of every entry survives the way through HTML, with its example and its words', () => {
  for (const { id, title, steps, says, ...entry } of entries) {
    const page = toEntryPage(id, entries)
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
    expect(page?.entry).toMatchObject({ id, title, steps })
    expect(page?.entry.example).toBe(exampleOf(entry))
    expect(page?.entry.says?.code).toEqual(says?.code)
  }
})

test('others are those with the same code, without the entry itself', () => {
  const others = toEntryPage('190-460', entries)?.others.map(({ id }) => id)
  expect(others).toContain('190-463')
  expect(others).not.toContain('190-460')
})

test('an entry that people tell of in their own words alone says so', () => {
  const told = entries.find(({ complaints, wordings }) => complaints && !wordings)
  expect(toEntryPage(told?.id ?? '', entries)?.entry.isTold).toBe(true)
  expect(toEntryPage('190-460', entries)?.entry.isTold).toBeUndefined()
})

test('no entry, no page', () => {
  expect(toEntryPage('never-heard', entries)).toBeUndefined()
})
