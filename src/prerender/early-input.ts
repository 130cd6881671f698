const name = 'keytagEarly'

/** Controls that the browser would change, or that do nothing, without the app. Real links work. */
const choices = '[type=radio], [type=checkbox]'
const controls = `button, summary, a:not([href]), label:has(${choices}), ${choices}`

type Field = HTMLInputElement | HTMLTextAreaElement
type Early = {
  readonly typed: ReadonlyMap<Field, string>
  readonly pressed: readonly HTMLElement[]
}

/** Notes what is typed and pressed on a screen that the build has drawn, until `answerEarly`. */
export function noteEarly(root: HTMLElement): void {
  const typed = new Map<Field, string>()
  const pressed: HTMLElement[] = []
  const note = ({ target }: Event) => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    if (isField && !target.matches(choices)) typed.set(target, target.value)
  }
  const press = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (!(control instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    pressed.push(control)
  }
  root.addEventListener('input', note, true)
  root.addEventListener('click', press, true)
  const end = (): Early => {
    root.removeEventListener('input', note, true)
    root.removeEventListener('click', press, true)
    return { typed, pressed }
  }
  Object.assign(window, { [name]: end })
}

/** Repeats, for the app, what a person typed and pressed before it was there. Does so once. */
export function answerEarly(): void {
  const end: unknown = Reflect.get(window, name)
  if (typeof end !== 'function') return
  Reflect.deleteProperty(window, name)
  const { typed, pressed }: Early = end()
  for (const [field, text] of typed) enter(field, text)
  void press(pressed)
}

/** One after the other: each may change what the next one does. */
async function press(controls: readonly HTMLElement[]): Promise<void> {
  for (const control of controls) {
    await new Promise(resolve => setTimeout(resolve))
    if (control.isConnected) control.click()
  }
}

/** React empties a field that it hydrates, and takes only a value that it has not set for a new one. */
function enter(field: Field, text: string): void {
  field.value = ''
  const prototype = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
