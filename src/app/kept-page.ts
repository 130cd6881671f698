/** Secrets that must not outlive the page. */
export type KeptPage = {
  /** Call it while a screen with pasted secrets is open. The returned function ends that. */
  readonly holdPasted: () => () => void
}

type Options = {
  /** True while there are tokens or a code. */
  readonly holds: () => boolean
  /** Drops tokens and code. Returns true if there were any. */
  readonly drop: () => boolean
  /** Removes the screen and its state from the page. */
  readonly undraw: () => void
}

/**
 * Drops the secrets of a page that enters the back/forward cache, and reloads it when it returns. It cannot
 * simply continue: Firefox loses messages and imports of hidden pages, and React's scheduler would wait for
 * them forever.
 */
export function forgetWhenKept({ holds, drop, undraw }: Options): KeptPage {
  let pasted = 0
  let left: 'with-login' | 'with-pasted' | undefined
  addEventListener('pagehide', ({ persisted }) => {
    // A document that ends tells the next one of this tab, for a reload and for Forward.
    if (!persisted) return holds() ? markForgotten() : undefined
    if (drop()) left = 'with-login'
    else if (pasted > 0) left = 'with-pasted'
    if (left) undraw()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || left === undefined) return
    if (left === 'with-login') markForgotten()
    location.reload()
  })
  return {
    holdPasted() {
      pasted += 1
      return () => {
        pasted -= 1
      }
    },
  }
}

const mark = 'keytag:v1:forgotten'

/**
 * Tells the next document of this tab that the tokens were forgotten. A host's redirect to the address with
 * a slash would empty the history entry, so the note is kept in storage.
 */
export function markForgotten(): void {
  try {
    sessionStorage.setItem(mark, '1')
  } catch {
    // Without storage there is no login to forget.
  }
}

/** True if the previous document forgot its tokens. Returns true once. */
export function takeForgotten(): boolean {
  try {
    const forgotten = sessionStorage.getItem(mark) !== null
    sessionStorage.removeItem(mark)
    return forgotten
  } catch {
    return false
  }
}
