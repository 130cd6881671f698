// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { openStore } from '#src/app/store.ts'

afterEach(() => localStorage.clear())

/** Fills the storage up to the last few hundred characters. */
function fill(): void {
  let size = 2 ** 22
  for (let part = 0; size > 256; part++) {
    try {
      localStorage.setItem(`neighbour-${part}`, ' '.repeat(size))
    } catch {
      size /= 2
    }
  }
}

test('kept values go to the browser’s storage, and the storage test leaves no trace', () => {
  const { store, remembers } = openStore()
  expect(remembers).toBe(true)
  expect(localStorage.length).toBe(0)
  store.setItem('keytag:v1:theme', 'dark')
  expect(localStorage.getItem('keytag:v1:theme')).toBe('dark')
})

test('a storage filled by a neighbour remembers nothing and breaks nothing', () => {
  fill()
  const { store, remembers } = openStore()
  expect(remembers).toBe(false)
  store.setItem('keytag:v1:setup', ' '.repeat(2000))
  expect(store.getItem('keytag:v1:setup')).toHaveLength(2000)
})
