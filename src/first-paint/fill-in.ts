import { inThrees } from '../app/ui/tag/in-threes.ts'

/** A placeholder in a template: {{name}}. */
const mark = /\{\{(\w+)\}\}/g

/** A new copy of a template's element with its values. Sets texts and attributes only, never markup. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): Element {
  const source = document.querySelector<HTMLTemplateElement>(`[data-paint="${template}"]`)
  const copy = source?.content.firstElementChild?.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('The page has no such template.')
  const filled = (text: string) => text.replace(mark, (_mark, name: string) => values[name] ?? '')
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node: Node | null = copy; node; node = nodes.nextNode()) {
    if (node instanceof Text) node.data = filled(node.data)
    if (!(node instanceof Element)) continue
    for (const attribute of node.attributes) attribute.value = filled(attribute.value)
    if (node instanceof HTMLElement && node.dataset.style) node.style.cssText = node.dataset.style
  }
  for (const digits of copy.querySelectorAll('.digits')) {
    const groups = inThrees(digits.textContent).map(group => {
      const span = document.createElement('span')
      span.textContent = group
      return span
    })
    digits.replaceChildren(...groups)
  }
  return copy
}
