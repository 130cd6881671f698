import { inThrees } from '../app/ui/tag/in-threes.ts'

/** A template's element. The app's live region follows it in the template. */
export function templateOf(name: string): Element | null | undefined {
  return document.querySelector<HTMLTemplateElement>(`[data-paint="${name}"]`)?.content
    .firstElementChild
}

/**
 * A copy with words for the marks. Sets texts and attributes only, never markup.
 * @throws Error without an element
 */
export function filled(
  template: Element | null | undefined,
  words: Readonly<Record<string, string>>,
): Element {
  if (!template) throw new Error()
  // `cloneNode` is typed as a node of any kind.
  const element = document.importNode(template, true)
  const fill = (place: Node) => {
    const text = place.nodeValue
    // Only what has a mark is written, because each written class costs the browser time.
    if (text?.includes('{{')) {
      place.nodeValue = text.replace(/{{(\w+)}}/g, (_mark, name: string) => words[name] ?? '')
    }
  }
  for (const place of [element, ...element.querySelectorAll('[data-fill]')]) {
    for (const attribute of place.attributes) fill(attribute)
  }
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) fill(texts.currentNode)
  for (const digits of element.querySelectorAll('.digits')) {
    const groups = inThrees(digits.textContent)
    digits.replaceChildren(
      ...groups.map(group => Object.assign(document.createElement('span'), { textContent: group })),
    )
  }
  return element
}
