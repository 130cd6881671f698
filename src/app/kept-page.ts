import { markForgotten } from '../arrival/forgotten.ts'

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
  /** Drops what the screens with pasted secrets left elsewhere. Called when the last of them is gone. */
  readonly dropPasted: () => void
  /** Removes the screen and its state from the page. */
  readonly undraw: () => void
}

/**
 * Drops the secrets of a page that enters the back/forward cache, and reloads it when it returns. It cannot
 * simply continue: Firefox loses messages and imports of hidden pages, and React's scheduler would wait for
 * them forever.
 */
export function forgetWhenKept({ holds, drop, dropPasted, undraw }: Options): KeptPage {
  let pasted = 0
  let left: 'with-login' | 'with-pasted' | undefined
  addEventListener('pagehide', ({ persisted }) => {
    // A document that ends tells the next one of this tab, for a reload and for Forward.
    if (!persisted) return holds() ? markForgotten() : undefined
    if (drop()) left = 'with-login'
    else if (pasted > 0) {
      dropPasted()
      left = 'with-pasted'
    }
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
        if (pasted === 0) dropPasted()
      }
    },
  }
}
