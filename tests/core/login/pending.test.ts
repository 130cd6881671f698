import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import {
  type FacebookPendingLogin,
  keepPendingLogin,
  type PendingLogin,
  spendPendingLogin,
  sweepPendingLogins,
  toState,
} from '#src/core/login/pending.ts'

const now = new Date('2026-11-24T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

function login(seed: number, issuedAt = now): PendingLogin {
  return {
    state: toState(new Uint8Array(32).fill(seed)),
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic'],
    dialog: 'plain',
    issuedAt,
  }
}

test('a state is 43 letters of base64url, so that no redirect changes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), bytes => {
      expect(toState(bytes)).toMatch(/^[A-Za-z0-9_-]{43}$/)
    }),
  )
})

test('a configuration comes back with its login, and only as digits', () => {
  const store = memoryStore()
  const configured: FacebookPendingLogin = {
    state: login(1).state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: [],
    dialog: 'plain',
    configurationId: '1234567890',
    issuedAt: minutes(0),
  }
  keepPendingLogin(store, configured)
  expect(spendPendingLogin(store, configured.state, minutes(5))).toEqual(configured)
  keepPendingLogin(store, { ...configured, configurationId: 'x&scope=email' })
  const read = spendPendingLogin(store, configured.state, minutes(5))
  expect(read).toBeDefined()
  expect(read).not.toHaveProperty('configurationId')
})

test('a login remembers that a link brought the app, and only as stored', () => {
  const store = memoryStore()
  const linked: PendingLogin = { ...login(1), linked: true }
  keepPendingLogin(store, linked)
  expect(spendPendingLogin(store, linked.state, minutes(5))).toEqual(linked)
  for (const strange of ['true', 1, {}, false, null]) {
    const text = JSON.stringify({ ...linked, linked: strange })
    store.setItem(`keytag:v1:pending:${linked.state}`, text)
    expect(spendPendingLogin(store, linked.state, minutes(5))).toEqual(login(1))
  }
})

test('gives back what was kept, once', () => {
  const store = memoryStore()
  keepPendingLogin(store, login(1))
  expect(spendPendingLogin(store, login(1).state, minutes(5))).toEqual(login(1))
  expect(spendPendingLogin(store, login(1).state, minutes(5))).toBeUndefined()
  expect(store.length).toBe(0)
})

test('forgets after an hour, and does not believe in the future', () => {
  const store = memoryStore()
  keepPendingLogin(store, login(1))
  expect(spendPendingLogin(store, login(1).state, minutes(61))).toBeUndefined()
  keepPendingLogin(store, login(2, minutes(10)))
  expect(spendPendingLogin(store, login(2).state, now)).toBeUndefined()
})

test('a wrong state spends nothing of the others', () => {
  const store = memoryStore()
  keepPendingLogin(store, login(1))
  for (const state of ['', '__proto__', 'constructor', login(2).state, `${login(1).state}x`]) {
    expect(spendPendingLogin(store, state, now)).toBeUndefined()
  }
  expect(spendPendingLogin(store, login(1).state, now)).toBeDefined()
})

test('keeps at most five, the oldest going first, and several tabs finish in any order', () => {
  const store = memoryStore()
  for (let seed = 1; seed <= 7; seed++) keepPendingLogin(store, login(seed, minutes(seed)))
  const alive = [7, 6, 5, 4, 3, 2, 1].filter(seed =>
    spendPendingLogin(store, login(seed).state, minutes(8)),
  )
  expect(alive).toEqual([7, 6, 5, 4, 3])
})

test('sweeps what is old and leaves its neighbours alone', () => {
  const store = memoryStore()
  store.setItem('theme', 'a neighbour’s')
  keepPendingLogin(store, login(1))
  keepPendingLogin(store, login(2, minutes(50)))
  sweepPendingLogins(store, minutes(70))
  expect(spendPendingLogin(store, login(2).state, minutes(70))).toBeDefined()
  expect(store.getItem('theme')).toBe('a neighbour’s')
  expect(store.length).toBe(1)
})

test('survives any text another site left under its key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), text => {
      const store = memoryStore()
      store.setItem(`keytag:v1:pending:${login(1).state}`, text)
      sweepPendingLogins(store, now)
      keepPendingLogin(store, login(2))
      expect(spendPendingLogin(store, login(1).state, now)).toBeUndefined()
    }),
  )
})
