import type { Page } from '../accounts/page.ts'

/** People's text inside a sentence: isolated, so that it reverses no neighbour, and not too long. */
export function quoted(name: string): string {
  const letters = [...name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')]
  const short = letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')
  return `“\u2068${short}\u2069”`
}

/** A person's name, the same way and without the marks. */
export function ofPerson(name: string): string {
  return quoted(name).slice(1, -1)
}

/** “A”, “B” and 3 more */
export function some(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(quoted)
  const more = names.length - shown.length
  return inWords(more > 0 ? [...shown, `${more} more`] : shown)
}

/** “A”, “B” and 3 more, of Pages */
export function namesOf(pages: readonly Pick<Page, 'name'>[]): string {
  return some(pages.map(({ name }) => name))
}

/** a, b and c */
export function inWords(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** 1 Page, 2 Pages */
export function count(number: number, one: string): string {
  return `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`
}
