import type { Entry } from '../../../core/errors/entry.ts'

let loading: Promise<readonly Entry[]> | undefined

/** All entries. They weigh more than a screen, so a screen waits for them only if its page has nothing to show. */
export function loadEntries(): Promise<readonly Entry[]> {
  loading ??= import('../../../core/errors/entries.ts').then(
    ({ entries }) => entries,
    (failure: unknown) => {
      // The next screen tries again.
      loading = undefined
      throw failure
    },
  )
  return loading
}
