/**
 * True for letters and digits in disorder, which no language writes. False for numbers and for words joined
 * by `_`, `-` or capitals.
 */
export function isOpaque(text: string, least = 24, start = 0, end = text.length): boolean {
  if (end - start < least) return false
  let changes = 0
  let groups = 0
  for (let at = start; at < end; ) {
    let last = kindOf(text.charCodeAt(at))
    if (last === other) {
      at++
      continue
    }
    const first = at
    let changesHere = 0
    let groupsHere = last === digit ? 1 : 0
    let hasLetters = last !== digit
    for (at++; at < end; at++) {
      const kind = kindOf(text.charCodeAt(at))
      if (kind === other) break
      if (kind !== last) {
        changesHere++
        if (kind === digit) groupsHere++
      }
      if (kind !== digit) hasLetters = true
      last = kind
    }
    if (!hasLetters) continue
    if (at - first >= 40) return true
    changes += changesHere
    groups += groupsHere
  }
  return groups >= 3 || changes > 0.42 * (end - start - 1)
}

const other = 0
const lower = 1
const upper = 2
const digit = 3

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return lower
  if (code >= 65 && code <= 90) return upper
  return code >= 48 && code <= 57 ? digit : other
}
