/**
 * A text without the given characters at its two ends. A pattern such as `/["'>]+$/` would try each
 * place anew, which takes a second on a long row of quotes.
 */
export function withoutEnds(text: string, first: string, last: string): string {
  let start = 0
  let end = text.length
  while (start < end && first.includes(text.charAt(start))) start++
  while (end > start && last.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
