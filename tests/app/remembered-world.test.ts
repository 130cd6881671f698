import { expect, test } from 'vitest'
import { rememberWorld, withRememberedWorld } from '#src/app/parts/login/remembered-world.ts'
import { memoryStore } from '#src/app/store.ts'

const again = '?client_id=1&auth_type=rerequest&state=a'

test('a login that asks again comes to the scenario of the last one', () => {
  const store = memoryStore()
  expect(withRememberedWorld(again, store)).toBe(again)
  rememberWorld('?world=page-not-ticked', store)
  expect(withRememberedWorld(again, store)).toBe(`${again}&world=page-not-ticked`)
})

test('a first login, and one that names its scenario, do not', () => {
  const store = memoryStore()
  rememberWorld('?world=page-not-ticked', store)
  expect(withRememberedWorld('?client_id=1', store)).toBe('?client_id=1')
  expect(withRememberedWorld(`${again}&world=one-page`, store)).toBe(`${again}&world=one-page`)
  rememberWorld('?client_id=1', store)
  expect(withRememberedWorld(again, store)).toBe(again)
})

test('a text that is no scenario’s name is neither stored nor restored', () => {
  const store = memoryStore()
  rememberWorld(`?world=${'x'.repeat(100)}`, store)
  rememberWorld('?world=a%26client_id%3D7', store)
  expect(store.length).toBe(0)
  store.setItem('keytag:v1:world', 'left here by a neighbour&state=theirs')
  expect(withRememberedWorld('?auth_type=rerequest', store)).toBe('?auth_type=rerequest')
})
