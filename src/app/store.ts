import type { Store } from '../core/login/pending.ts'

/** Characters. More than a pending login with a client's request and all that is remembered need. */
const enough = 12_288

/**
 * localStorage, or a stand-in for this document where the browser refuses it, or where another project
 * of the same origin has left no room in it.
 */
export function openStore(): { readonly store: Store; readonly remembers: boolean } {
  try {
    const probe = 'keytag:v1:probe'
    localStorage.setItem(probe, ' '.repeat(enough))
    localStorage.removeItem(probe)
    return { store: localStorage, remembers: true }
  } catch {
    return { store: memoryStore(), remembers: false }
  }
}

export function memoryStore(): Store {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: index => [...entries.keys()][index] ?? null,
    getItem: key => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: key => void entries.delete(key),
  }
}
