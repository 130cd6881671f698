import { inThrees } from '../app/ui/tag/in-threes.ts'
import type { Mark } from './marks.ts'

/** A new copy of a template's element. The app's live region follows it in the template. */
export function copyOf(template: string): Element {
  const source = document.querySelector<HTMLTemplateElement>(`[data-paint="${template}"]`)
  const element = source?.content.firstElementChild
  if (!element) throw new Error('The page has no such template.')
  return copy(element)
}

/** Replaces the marks in an element. Sets texts and attributes only, never markup. */
export function fillIn(element: Element, words: Readonly<Partial<Record<Mark, string>>>): Element {
  const values = new Map<string, string>(Object.entries(words))
  const filled = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => values.get(name) ?? '')
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = element; node; node = nodes.nextNode()) {
    if (node instanceof Text) node.data = filled(node.data)
    if (!(node instanceof Element)) continue
    for (const attribute of node.attributes) attribute.value = filled(attribute.value)
    // React would lose what people type, tick or choose before it takes over.
    if (node instanceof HTMLInputElement || node instanceof HTMLSelectElement) node.disabled = true
  }
  for (const digits of element.querySelectorAll('.digits')) {
    const groups = inThrees(digits.textContent).map(group => {
      const span = document.createElement('span')
      span.textContent = group
      return span
    })
    digits.replaceChildren(...groups)
  }
  return element
}

export function copy(element: Element): Element {
  // `cloneNode` is typed as a node of any kind.
  return document.importNode(element, true)
}
