/** What a page holds that must not outlive leaving it. */
export type KeptPage = {
  /** A screen with pasted secrets is open. The function it gives says that the screen is gone. */
  readonly holdPasted: () => () => void
}

type Options = {
  /** Drops tokens and code; says whether there were any. */
  readonly drop: () => boolean
  /** Takes the screen out of the page, with all that it knows. */
  readonly undraw: () => void
}

/**
 * A page that goes into the back/forward cache drops its secrets first, and is loaded anew when it comes
 * back. It cannot go on by itself: Firefox loses what is posted and imported while a page is hidden, and
 * React's scheduler would wait for that for ever.
 */
export function forgetWhenKept({ drop, undraw }: Options): KeptPage {
  let pasted = 0
  let left: 'with-login' | 'with-pasted' | undefined
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return
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
 * Says to the document that is loaded next in this tab that the tokens were forgotten. In storage and not
 * in the history entry, which a host's redirect to the address with its slash would empty.
 */
export function markForgotten(): void {
  try {
    sessionStorage.setItem(mark, '1')
  } catch {
    // Storage is refused, and with it every login.
  }
}

/** Whether the document before this one forgot its tokens. Says it once. */
export function takeForgotten(): boolean {
  try {
    const forgotten = sessionStorage.getItem(mark) !== null
    sessionStorage.removeItem(mark)
    return forgotten
  } catch {
    return false
  }
}
