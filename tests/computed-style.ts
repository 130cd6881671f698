/** Attributes that jsdom's own sheet looks at. */
const telling = ['hidden', 'open', 'type', 'style']

/**
 * Remembers computed styles. jsdom goes through every rule of its own sheet for each question about an
 * element, which took a quarter of the time of the screens' tests. None of Keytag's sheets is loaded there,
 * so elements of one name with the same of these attributes look the same.
 */
export function rememberComputedStyles(window: Window): void {
  const compute = window.getComputedStyle.bind(window)
  const known = new Map<string, CSSStyleDeclaration>()
  window.getComputedStyle = (element, pseudo) => {
    const attributes = telling.map(name => element.getAttribute(name))
    const key = JSON.stringify([element.localName, pseudo, ...attributes])
    const style = known.get(key) ?? remembered(compute(element, pseudo))
    known.set(key, style)
    return style
  }
}

/** Reads each property once. */
function remembered(style: CSSStyleDeclaration): CSSStyleDeclaration {
  const values = new Map<unknown, unknown>()
  const once = (name: unknown, read: () => unknown) => {
    if (!values.has(name)) values.set(name, read())
    return values.get(name)
  }
  return new Proxy(style, {
    get: (target, name) =>
      name === 'getPropertyValue'
        ? (property: string) => once(`--${property}`, () => target.getPropertyValue(property))
        : once(name, () => Reflect.get(target, name, target)),
  })
}
