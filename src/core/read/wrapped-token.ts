import { isPartOfToken } from '../token/part-of-token.ts'

/** Lines of a wrapped text have one length; shorter ones are no wrapping. */
const shortestLine = 40
/** The shortest captured token is longer, so more of it must follow. */
const longestPart = 150
const mostLines = 30
/** A name before the token on its line. */
const longestName = 100

/**
 * The rest of a token that a terminal or a mail has broken over lines. Each line holds nothing else, and
 * none is longer than the first.
 */
export function restOfToken(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - longestName), start)
  const from = start - (before.length - 1 - before.lastIndexOf('\n'))
  const width = end - from
  if (width < shortestLine || end - start > longestPart) return ''
  let rest = ''
  let at = end
  for (let count = 0; count < mostLines; count++) {
    const line = lineAt(text, at, width)
    if (line === undefined) break
    rest += line.letters
    at = line.end
    // A line that is not full is the last one.
    if (line.letters.length < width - (start - from)) break
  }
  return rest
}

const next = /\\?\r?\n[ \t]{0,16}([A-Za-z\d]{1,500})(?=[ \t]*(?:\r?\n|$|["'`;,]))/y

function lineAt(
  text: string,
  at: number,
  width: number,
): { readonly letters: string; readonly end: number } | undefined {
  next.lastIndex = at
  const [all = '', letters = ''] = next.exec(text) ?? []
  return letters.length <= width && isPartOfToken(letters)
    ? { letters, end: at + all.length }
    : undefined
}
