import { inThrees } from '../app/ui/tag/in-threes.ts'

/** A template's element. The app's live region follows it in the template. */
export function source(template: string): Element | null | undefined {
  return document.querySelector<HTMLTemplateElement>(`[data-paint="${template}"]`)?.content
    .firstElementChild
}

export function copyOf(template: string): Element {
  return copy(source(template))
}

/** Replaces the marks in an element. Sets texts and attributes only, never markup. */
export function fillIn(element: Element, words: Readonly<Record<string, string>>): Element {
  // Only what has a mark is written, because each written class or style costs the browser time.
  const fill = <Field extends string>(place: Record<Field, string>, field: Field) => {
    const text = place[field]
    if (text.includes('{{')) {
      place[field] = text.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => words[name] ?? '')
    }
  }
  const nodes = document.createTreeWalker(element)
  for (let node: Node | null = element; node; node = nodes.nextNode()) {
    if (node instanceof Text) fill(node, 'data')
    if (!(node instanceof Element)) continue
    for (const attribute of node.attributes) fill(attribute, 'value')
    // React would lose what people type, tick or choose before it takes over.
    if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) node.disabled = true
  }
  for (const digits of element.querySelectorAll('.digits')) {
    const groups = inThrees(digits.textContent)
    digits.replaceChildren(
      ...groups.map(group => Object.assign(document.createElement('span'), { textContent: group })),
    )
  }
  return element
}

/** @throws Error if there is none */
export function copy(element: Element | null | undefined): Element {
  if (!element) throw new Error('No template')
  // `cloneNode` is typed as a node of any kind.
  return document.importNode(element, true)
}
