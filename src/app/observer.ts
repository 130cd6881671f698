import { useSyncExternalStore } from 'react'
import type { createWatch, Findings, Observed } from '../core/expectation/watch.ts'
import type { createRecorder } from '../core/saved-login/recorder.ts'
import type { SavedLogin } from '../core/saved-login/saved-login.ts'

/**
 * Looks at the answers of Meta after they were shown. Until then it holds them as they came, and
 * afterwards only what was found, and the login with fakes in place of its values.
 */
export type Observer = {
  readonly see: (observed: Observed) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Findings | undefined
  /** The login so far, with fakes in place of its values. Undefined if it cannot be made safe. */
  readonly save: () => Promise<SavedLogin | undefined>
  /**
   * Keeps what was found and the saved login, and drops the values, once no answer can follow. For a
   * refused reply, whose tokens were said to be dropped.
   */
  readonly finish: () => void
  /** Drops everything that belongs to a login, because the login has ended. */
  readonly drop: () => void
}

/** Answers that wait at most. The first ones tell most. */
const mostWaiting = 2000

type Looking = {
  readonly watch: ReturnType<typeof createWatch>
  readonly recorder: ReturnType<typeof createRecorder>
}

export function createObserver(options: {
  /** Runs the work once nobody waits for anything. */
  readonly whenIdle: (work: () => void) => void
  readonly version: string
  readonly now: () => Date
}): Observer {
  let waiting: Observed[] = []
  let isPlanned = false
  let findings: Findings | undefined
  let looking: Promise<Looking> | undefined
  let isFinished = false
  let saved: { readonly login: SavedLogin | undefined } | undefined
  const listeners = new Set<() => void>()

  async function load(): Promise<Looking> {
    const now = options.now()
    const [{ createWatch }, { createRecorder }] = await Promise.all([
      import('../core/expectation/watch.ts'),
      import('../core/saved-login/recorder.ts'),
    ])
    return {
      watch: createWatch(),
      recorder: createRecorder({ version: options.version, now }),
    }
  }

  /** `rest` lets the page draw between two answers. Gives nothing if the login ended meanwhile. */
  async function look(rest: () => Promise<void> | undefined): Promise<Looking | undefined> {
    looking ??= load()
    const mine = looking
    const { watch, recorder } = await mine
    if (looking !== mine) return undefined
    for (let seen = waiting.shift(); seen && looking === mine; seen = waiting.shift()) {
      watch.see(seen)
      recorder.see(seen)
      await rest()
    }
    if (looking !== mine) return undefined
    findings = watch.read()
    if (isFinished) {
      saved = { login: recorder.save() }
      looking = undefined
    }
    for (const listener of listeners) listener()
    return { watch, recorder }
  }

  function plan(): void {
    if (isPlanned || waiting.length === 0) return
    isPlanned = true
    const rest = () => new Promise<void>(resolve => options.whenIdle(resolve))
    options.whenIdle(() => {
      looking ??= load()
      const mine = looking
      look(rest)
        .catch(() => {
          // The part did not load. Nothing that holds tokens is kept for a second try.
          if (looking !== mine) return
          looking = undefined
          waiting = []
        })
        .finally(() => {
          isPlanned = false
          plan()
        })
    })
  }

  return {
    see(observed) {
      isFinished = false
      saved = undefined
      if (waiting.length < mostWaiting) waiting.push(observed)
      plan()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => findings,
    async save() {
      if (saved) return saved.login
      return (await look(() => undefined))?.recorder.save()
    },
    finish() {
      isFinished = true
    },
    drop() {
      waiting = []
      saved = undefined
      looking = undefined
      findings = undefined
      for (const listener of listeners) listener()
    },
  }
}

export function useFindings(observer: Observer): Findings | undefined {
  return useSyncExternalStore(observer.subscribe, observer.read, observer.read)
}
