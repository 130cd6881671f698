/**
 * The focus goes to the screen's h1, before the pressed button goes away with what it stood in: a
 * keyboard and a screen reader would otherwise begin again at the top of the page.
 */
export function toHeading(): void {
  document.querySelector('h1')?.focus()
}
