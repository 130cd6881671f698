/**
 * Removes the given characters at both ends. A pattern such as `/["'>]+$/` retries at each position, which
 * takes a second on a long row of quotes.
 */
export function withoutEnds(text: string, first: string, last: string): string {
  let start = 0
  let end = text.length
  while (start < end && first.includes(text.charAt(start))) start++
  while (end > start && last.includes(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
