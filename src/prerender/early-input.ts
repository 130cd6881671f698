const name = 'keytagEarly'

/** Controls that the browser would change, or that do nothing, without the app. Real links work. */
const choices = '[type=radio], [type=checkbox]'
const controls = `button, summary, a:not([href]), label:has(${choices}), ${choices}`

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Pasted = { readonly into: Element; readonly text: string }
type Early = {
  readonly typed: ReadonlyMap<Field, string>
  readonly pasted: readonly Pasted[]
  readonly pressed: readonly HTMLElement[]
}

/** Notes what is typed, pasted and pressed on a screen that the build has drawn, until `answerEarly`. */
export function noteEarly(root: HTMLElement): void {
  const typed = new Map<Field, string>()
  const pasted: Pasted[] = []
  const pressed: HTMLElement[] = []
  const note = ({ target }: Event) => {
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    if (isField && !target.matches(choices)) typed.set(target, target.value)
  }
  const press = (event: Event) => {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (!(control instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    pressed.push(control)
  }
  const paste = (event: ClipboardEvent) => {
    const into = event.target
    // A field of one line takes a paste by itself. A longer text may hold a token, which is never drawn.
    if (!(into instanceof Element) || into instanceof HTMLInputElement) return
    event.preventDefault()
    pasted.push({ into, text: event.clipboardData?.getData('text/plain') ?? '' })
  }
  root.addEventListener('input', note, true)
  document.addEventListener('paste', paste, true)
  root.addEventListener('click', press, true)
  const end = (): Early => {
    root.removeEventListener('input', note, true)
    root.removeEventListener('click', press, true)
    document.removeEventListener('paste', paste, true)
    return { typed, pasted, pressed }
  }
  Object.assign(window, { [name]: end })
}

/** Repeats, for the app, what a person did before it was there. Does so once. */
export function answerEarly(): void {
  const end: unknown = Reflect.get(window, name)
  if (typeof end !== 'function') return
  Reflect.deleteProperty(window, name)
  const { typed, pasted, pressed }: Early = end()
  for (const [field, text] of typed) enter(field, text)
  for (const each of pasted) paste(each)
  void press(pressed)
}

/** A screen may take the event. Otherwise the text goes where the browser would have put it. */
function paste({ into, text }: Pasted): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const target = into.isConnected ? into : document.body
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
  if (!target.dispatchEvent(event) || !(target instanceof HTMLTextAreaElement)) return
  const { value, selectionStart, selectionEnd } = target
  enter(target, value.slice(0, selectionStart) + text + value.slice(selectionEnd))
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
  const isMenu = field instanceof HTMLSelectElement
  field.dispatchEvent(new Event(isMenu ? 'change' : 'input', { bubbles: true }))
}
