/** A run of characters: in both, only in Keytag's, or only in the registered address. */
export type Difference = {
  readonly kind: 'same' | 'missing' | 'extra'
  readonly text: string
}

export type Comparison = {
  readonly equal: boolean
  readonly differences: readonly Difference[]
  /** Hints for common mistakes. */
  readonly hints: readonly string[]
}

/** Meta compares redirect URIs character by character (strict matching, since March 2018). So does this. */
export function compareUris(ours: string, registered: string): Comparison {
  const theirs = registered.slice(0, 600)
  return {
    equal: ours === theirs,
    differences: differences(ours, theirs),
    hints: ours === theirs ? [] : hints(ours, theirs),
  }
}

/** Longest common subsequence. Addresses are short enough for the plain table. */
function differences(ours: string, theirs: string): Difference[] {
  const rows = ours.length
  const columns = theirs.length
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const line = lengths[row]
      if (line === undefined) continue
      line[column] =
        ours[row] === theirs[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: { kind: Difference['kind']; text: string }[] = []
  const add = (kind: Difference['kind'], character: string) => {
    const last = found.at(-1)
    if (last?.kind === kind) last.text += character
    else found.push({ kind, text: character })
  }
  let row = 0
  let column = 0
  while (row < rows || column < columns) {
    if (row < rows && column < columns && ours[row] === theirs[column]) {
      add('same', ours[row++] ?? '')
      column++
    } else if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
      add('missing', ours[row++] ?? '')
    } else {
      add('extra', theirs[column++] ?? '')
    }
  }
  return found
}

function hints(ours: string, theirs: string): string[] {
  const hints: string[] = []
  if (theirs !== theirs.trim() || /\s/.test(theirs)) hints.push('There is a space in it.')
  const bare = theirs.trim()
  if (`${bare}/` === ours) hints.push('The slash at the end is missing.')
  if (ours.toLowerCase() === bare.toLowerCase() && ours !== bare) {
    hints.push('Capital and small letters differ.')
  }
  if (!URL.canParse(bare))
    return [...hints, 'It is not a whole address: it must begin with https://.']
  const [a, b] = [new URL(ours), new URL(bare)]
  if (a.protocol !== b.protocol) {
    hints.push(`It begins with ${b.protocol}// and this page with ${a.protocol}//.`)
  }
  if (a.hostname !== b.hostname) {
    const www = a.hostname === `www.${b.hostname}` || b.hostname === `www.${a.hostname}`
    hints.push(
      www ? 'One has www. and the other has not.' : `It names another host, ${b.hostname}.`,
    )
  } else if (a.port !== b.port) {
    hints.push('The port differs.')
  }
  if (b.search !== '' || b.hash !== '')
    hints.push('It has a ? or # part, and this page’s has none.')
  return hints
}
