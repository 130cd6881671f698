/**
 * JSON.parse that keeps integers above 2^53 exact, as text: Instagram's IDs pass it, and one
 * endpoint sends them bare. A fraction that JSON.parse would round to an integer stays as text too.
 * Everything else is as JSON.parse has it.
 *
 * @throws SyntaxError
 */
export function parseLossless(text: string): unknown {
  return JSON.parse(mayHoldUnsafeInteger.test(text) ? quoteUnsafeIntegers(text) : text)
}

/** Sixteen digits where a value may begin. Most answers have none and are parsed as they are. */
const mayHoldUnsafeInteger = /(?:^|[:,[])\s*-?\d{16}/

/** Walked by hand: a pattern for strings goes quadratic on hostile text. */
function quoteUnsafeIntegers(text: string): string {
  const parts: string[] = []
  let copied = 0
  let index = 0
  while (index < text.length) {
    const character = text.charAt(index)
    if (character === '"') {
      index = endOfString(text, index)
    } else if (character === '-' || isDigit(character)) {
      const end = endOfNumber(text, index)
      const literal = text.slice(index, end)
      if (isRounded(literal)) {
        parts.push(text.slice(copied, index), `"${literal}"`)
        copied = end
      }
      index = end
    } else {
      index++
    }
  }
  return parts.join('') + text.slice(copied)
}

/** A fraction of so many digits is rounded to an integer, and would then pass for an ID. */
function isRounded(literal: string): boolean {
  return /^-?\d+$/.test(literal)
    ? !Number.isSafeInteger(Number(literal))
    : Number.isInteger(Number(literal)) && /^-?\d{16,}\./.test(literal)
}

function endOfString(text: string, start: number): number {
  let index = start + 1
  while (index < text.length) {
    const character = text.charAt(index)
    if (character === '"') return index + 1
    index += character === '\\' ? 2 : 1
  }
  return text.length
}

function endOfNumber(text: string, start: number): number {
  let index = start + 1
  while (
    index < text.length &&
    (isDigit(text.charAt(index)) || '.eE+-'.includes(text.charAt(index)))
  )
    index++
  return index
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
