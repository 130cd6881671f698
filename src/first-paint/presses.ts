/** The presses on the first paint, and the texts that its copy buttons copy. */
export type Presses = {
  /** Gives texts to the copy buttons of a place, in their order. */
  readonly copyWith: (place: Element, ...texts: readonly string[]) => void
  readonly forget: () => void
  /** The last press that is not answered yet. */
  readonly unanswered: () => Element | undefined
}

export function holdPresses(root: Element): Presses {
  const copies = new Map<Element, string>()
  let pressed: Element | undefined

  // A link would leave with the tokens, and most buttons do not work yet.
  const hold = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    const { target } = event
    pressed = (target instanceof Element && target.closest('a, button, summary')) || undefined
    if (pressed) copyNow(pressed)
  }
  // Copy inside the press: browsers refuse a copy from a repeated press.
  const copyNow = (button: Element) => {
    const text = copies.get(button)
    const writing = text && navigator.clipboard?.writeText(text)
    if (!writing) return
    writing.then(
      () => {
        if (pressed === button) pressed = undefined
        button.setAttribute('data-state', 'copied')
      },
      // The app retries, and shows the text if the browser refuses again.
      () => undefined,
    )
  }
  root.addEventListener('click', hold, true)

  return {
    copyWith(place, ...texts) {
      for (const [index, button] of place.querySelectorAll('.copy-value').entries()) {
        copies.set(button, texts[index] ?? '')
      }
    },
    forget: () => copies.clear(),
    unanswered: () => pressed,
  }
}
