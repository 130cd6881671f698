/** Matches from a place on: at it with a sticky expression, anywhere behind it with a global one. */
export function matchFrom(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
