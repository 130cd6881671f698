import { useSyncExternalStore } from 'react'
import type { Findings, Observed } from '../core/expectation/watch.ts'

/**
 * Looks at the answers of Meta after they were shown. Until then it holds them as they came, and
 * afterwards only what was found.
 */
export type Observer = {
  readonly see: (observed: Observed) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Findings | undefined
  /** Drops what was not looked at yet, with its tokens. */
  readonly drop: () => void
}

/** Answers that wait at most. The first ones tell most. */
const mostWaiting = 2000

export function createObserver(whenIdle: (work: () => void) => void): Observer {
  let waiting: Observed[] = []
  let isPlanned = false
  let findings: Findings | undefined
  let watching: Promise<{ see: (observed: Observed) => void; read: () => Findings }> | undefined
  const listeners = new Set<() => void>()

  async function look(): Promise<void> {
    watching ??= import('../core/expectation/watch.ts').then(({ createWatch }) => createWatch())
    const watch = await watching
    isPlanned = false
    const seen = waiting
    waiting = []
    for (const observed of seen) watch.see(observed)
    findings = watch.read()
    for (const listener of listeners) listener()
  }

  return {
    see(observed) {
      if (waiting.length < mostWaiting) waiting.push(observed)
      if (isPlanned) return
      isPlanned = true
      whenIdle(() => {
        look().catch(() => {
          // The part did not load. Nothing that holds tokens is kept for a second try.
          watching = undefined
          isPlanned = false
          waiting = []
        })
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => findings,
    drop() {
      waiting = []
    },
  }
}

export function useFindings(observer: Observer): Findings | undefined {
  return useSyncExternalStore(observer.subscribe, observer.read, observer.read)
}
