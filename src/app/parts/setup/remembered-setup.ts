import type { Store } from '../../../core/login/pending.ts'
import { readSetup, type Setup, writeSetup } from '../../../core/login/setup/setup.ts'
import { setupKey } from './setup-key.ts'

/** The person's choice on the first page the last time; `undefined` before that. */
export function rememberedSetup(store: Store): Setup | undefined {
  return readSetup(store.getItem(setupKey))
}

export function rememberSetup(store: Store, setup: Setup): void {
  store.setItem(setupKey, writeSetup(setup))
}

export function forgetRememberedSetup(store: Store): void {
  store.removeItem(setupKey)
}
