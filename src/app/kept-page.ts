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

/** Says to the document that is loaded next in this place that the tokens were forgotten. */
function markForgotten(): void {
  history.replaceState({ forgotten: true }, '')
}

/** Whether the document before this one forgot its tokens. Says it once. */
export function takeForgotten(): boolean {
  const forgotten = Reflect.get(Object(history.state), 'forgotten') === true
  if (forgotten) history.replaceState(null, '')
  return forgotten
}
