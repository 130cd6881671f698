/** The text of each painted copy button. */
export const copies = new Map<Element, string | undefined>()

/** The last press that is not answered yet. */
export let pressed: Element | null

/** Holds a press for the app: a link would leave with the tokens, and most buttons do not work yet. */
export function hold(event: Event): void {
  event.preventDefault()
  const button = event.target instanceof Element ? event.target.closest('a, button, summary') : null
  pressed = button
  const text = button && copies.get(button)
  if (!text) return
  // Copy inside the press: browsers refuse a copy from a repeated press.
  navigator.clipboard?.writeText(text).then(
    () => {
      if (pressed === button) pressed = null
      button.setAttribute('data-state', 'copied')
    },
    // The app retries, and shows the text if the browser refuses again.
    () => undefined,
  )
}
