import { createCalls } from '../app/calls.ts'
import type { Keytag } from '../app/keytag.tsx'
import { type Arrived, createLogin } from '../app/login.ts'
import { createObserver } from '../app/observer.ts'
import { memoryStore } from '../app/store.ts'
import { readConfig } from '../config.ts'
import type { OwnCopy } from '../own-copy.ts'

const now = new Date(0)

/** Stands for everything that `main.tsx` gives to the app: a first visit, without storage and a clock. */
export function keytagAtBuild(base: string, own: OwnCopy, arrived: Arrived): Keytag {
  return {
    // `early.ts` puts the page's own origin in the place of an unknown one.
    config: readConfig(base, own, `https://${own.hosts[0] ?? 'unknown.invalid'}`),
    blocked: undefined,
    login: createLogin({ connect: never, leave: never, arrived }),
    calls: createCalls(),
    observer: createObserver({ whenIdle: () => undefined, version: '', now: () => now }),
    store: memoryStore(),
    remembers: true,
    requests: never,
    now: () => now,
    pause: never,
    // No drawn link holds a state. Each visit makes its own.
    createState: () => '',
    connect: never,
    leave: never,
    replay: never,
    keptPage: { holdPasted: never },
  }
}

/** Given for what the build never does. */
export function never(): never {
  throw new Error('The build only draws.')
}
