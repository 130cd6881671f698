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
  words: Readonly<Record<string, string | undefined>>,
): Element {
  if (!template) throw new Error()
  // `cloneNode` is typed as a node of any kind.
  const element = document.importNode(template, true)
  for (const place of [element, ...element.querySelectorAll('[data-fill]')]) {
    for (const part of [...place.attributes, ...place.childNodes]) {
      const text = part.nodeValue
      // Only what has a mark is written, because each written class costs the browser time.
      if (text?.includes('{{')) {
        part.nodeValue = text.replace(/{{(\w+)}}/g, (_mark, name: string) => words[name] ?? '')
      }
    }
    if (place.parentElement?.className === 'digits') {
      const groups = inThrees(place.textContent)
      place.replaceWith(
        ...groups.map(group =>
          Object.assign(document.createElement('span'), { textContent: group }),
        ),
      )
    }
  }
  return element
}
