import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Painted } from '../arrival/arrival.ts'

/** The first paint as the app keeps it: nothing of the inline script is held after the end. */
export function heldUntilEnd(painted: Painted): Painted {
  let held: Painted | undefined = painted
  return {
    rows: painted.rows,
    end() {
      const result = held?.end() ?? {}
      held = undefined
      return result
    },
  }
}

/**
 * Takes the first paint out of the page in the commit that draws the app. A focused control is focused
 * again in the app, and a press that the first paint could not answer is answered by the app.
 */
export function TakeOver({ painted }: { readonly painted: Painted }) {
  const gone = useRef<{ readonly focused?: Element; readonly pressed?: Element }>({})
  useLayoutEffect(() => {
    const { focused, pressed } = painted.end()
    // StrictMode runs this twice in development, and the second end is empty.
    if (focused || pressed) {
      gone.current = { ...(focused && { focused }), ...(pressed && { pressed }) }
    }
  }, [painted])
  // After the effect of the screen's heading, which takes the focus.
  useEffect(() => {
    const { focused, pressed } = gone.current
    gone.current = {}
    if (focused) counterpart(focused)?.focus({ preventScroll: true })
    if (pressed) counterpart(pressed)?.click()
  }, [])
  return null
}

const controls = 'a, button, input, summary'

/** The app's control in the same place: by row and order in the list, by name elsewhere. */
function counterpart(control: Element): HTMLElement | undefined {
  const row = control.closest('tr')
  if (row === null) return candidates(document).find(other => nameOf(other) === nameOf(control))
  const same = document.querySelector(`tr[aria-rowindex="${row.getAttribute('aria-rowindex')}"]`)
  return same
    ? candidates(same)[candidates(row).findIndex(other => other.isSameNode(control))]
    : undefined

  function candidates(place: ParentNode): HTMLElement[] {
    return [...place.querySelectorAll<HTMLElement>(controls)]
  }
}

function nameOf(control: Element): string {
  return `${control.localName} ${control.getAttribute('aria-label') ?? control.textContent}`
}
