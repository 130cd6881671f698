const name = 'keytagEarly'

/** Controls that the browser would change, or that do nothing, without the app. Real links work. */
const controls =
  'button, summary, a:not([href]), label:has([type=radio], [type=checkbox]), [type=radio], [type=checkbox]'

/** Notes the presses on a screen that the build has drawn, until `answerEarly`. */
export function noteEarly(root: HTMLElement): void {
  const pressed: HTMLElement[] = []
  const note = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (!(control instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    pressed.push(control)
  }
  root.addEventListener('click', note, true)
  const end = () => {
    root.removeEventListener('click', note, true)
    return pressed
  }
  Object.assign(window, { [name]: end })
}

/** Repeats, for the app, what a person typed and pressed before it was there. Does so once. */
export function answerEarly(): void {
  const end: unknown = Reflect.get(window, name)
  if (typeof end !== 'function') return
  Reflect.deleteProperty(window, name)
  const pressed: readonly HTMLElement[] = end()
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '#root input:not([type=radio], [type=checkbox]), #root textarea',
  )) {
    repeatTyping(field)
  }
  void press(pressed)
}

/** One after the other: each may change what the next one does. */
async function press(controls: readonly HTMLElement[]): Promise<void> {
  for (const control of controls) {
    await new Promise(resolve => setTimeout(resolve))
    if (control.isConnected) control.click()
  }
}

/** React takes the text of a field that it hydrates for its own, so the text is entered again. */
function repeatTyping(field: HTMLInputElement | HTMLTextAreaElement): void {
  const typed = field.value
  if (typed === field.defaultValue) return
  field.value = ''
  const prototype = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
