/**
 * Moves the focus to the screen's h1 before the pressed button is removed. Otherwise keyboards and screen
 * readers would restart at the top of the page.
 */
export function toHeading(): void {
  document.querySelector('h1')?.focus()
}
