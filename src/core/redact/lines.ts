import { isOpaque } from './opaque.ts'
import { builder, kept, type View } from './views.ts'

/**
 * Lines put together where one goes on in the next, as mail programs, terminals and string literals
 * break them. A name, as in `name=` or `name:`, begins something new.
 */
export function linesJoined(view: View): View {
  return joined(view, (left, right, after) => {
    const ends = /^["'`]?[ \t]*[\\+.,;]?={0,2}[ \t]*(?:\r?\n|$)|^["'`&)}\]<,;|]/.test(after)
    if (ends || isOpaque(right, 8)) return true
    return left.length >= 20 && !(/^[\w-]*$/.test(right) && /^\s?[=:]/.test(after))
  })
}

/** All lines put together and without any space: for what is known, however it was broken. */
export function brokenJoined(view: View): View {
  return kept(
    joined(view, () => true),
    /[^\s\p{Cf}\0]+/gu,
  )
}

function joined(view: View, goesOn: (left: string, right: string, after: string) => boolean): View {
  const { text } = view
  const made = builder()
  let last = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const left = back(text, end)
    const right = forth(text, end + 1)
    if (left < last || !inWord(text, left - 1) || !inWord(text, right)) continue
    let start = left
    while (left - start < 20 && inWord(text, start - 1)) start--
    let stop = right
    while (inWord(text, stop)) stop++
    if (!goesOn(text.slice(start, left), text.slice(right, stop), text.slice(stop, stop + 40))) {
      continue
    }
    made.copy(view, last, left)
    last = right
  }
  if (last === 0) return view
  made.copy(view, last, text.length)
  return made.view()
}

/** Where the line's last word ends: before a closing quote, a `+` or a backslash, and spaces. */
function back(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 40), end)
  return end - (/(?:["'`][ \t]*[+.,]?|[\\=])?[ \t\r]*$/.exec(before)?.[0].length ?? 0)
}

/** Where the next line's first word begins: after its indent, quotation marks and quotes. */
function forth(text: string, start: number): number {
  return start + (/^(?:[\s>|*+"'`]|#(?=\s))*/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
}

function inWord(text: string, place: number): boolean {
  return /[\w%&#;|/+\\-]/.test(text.charAt(place))
}
