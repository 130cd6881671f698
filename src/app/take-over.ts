import type { Painted } from '../arrival/hand-over.ts'

/**
 * Draws the app over the first paint. Whoever had gone on to a control is on the same control of the
 * app, and what was pressed before the app could answer is pressed now.
 */
export function takeOver(root: HTMLElement, painted: Painted, draw: () => void): void {
  const focused = root.contains(document.activeElement) ? document.activeElement : undefined
  draw()
  if (focused) counterpart(root, focused)?.focus({ preventScroll: true })
  const pressed = painted.end()
  if (pressed) counterpart(root, pressed)?.click()
}

/** The app's control of the same kind and name. */
function counterpart(root: HTMLElement, painted: Element): HTMLElement | undefined {
  const name = nameOf(painted)
  const candidates = root.querySelectorAll<HTMLElement>(painted.localName)
  return [...candidates].find(candidate => nameOf(candidate) === name)
}

function nameOf(control: Element): string {
  return control.getAttribute('aria-label') ?? control.textContent
}
