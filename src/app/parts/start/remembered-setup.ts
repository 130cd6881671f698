import type { Store } from '../../../core/login/pending.ts'
import { readSetup, type Setup, writeSetup } from '../../../core/login/setup/setup.ts'

const key = 'keytag:v1:setup'

/** The person's choice on the first page the last time; `undefined` before that. */
export function rememberedSetup(store: Store): Setup | undefined {
  return readSetup(store.getItem(key))
}

export function rememberSetup(store: Store, setup: Setup): void {
  store.setItem(key, writeSetup(setup))
}

export function forgetRememberedSetup(store: Store): void {
  store.removeItem(key)
}
