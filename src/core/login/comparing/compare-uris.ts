import { diffChars } from 'diff'

/** A run of characters: in both, only in the login's, or only in the registered address. */
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

function differences(ours: string, theirs: string): Difference[] {
  return diffChars(ours, theirs).map(({ value, added, removed }) => ({
    kind: added ? 'extra' : removed ? 'missing' : 'same',
    text: value,
  }))
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
    hints.push(`It begins with ${b.protocol}// and the login’s with ${a.protocol}//.`)
  }
  if (a.hostname !== b.hostname) {
    const www = a.hostname === `www.${b.hostname}` || b.hostname === `www.${a.hostname}`
    hints.push(
      www ? 'One has www. and the other has not.' : `It names another host, ${b.hostname}.`,
    )
  } else if (a.port !== b.port) {
    hints.push('The port differs.')
  }
  if (a.search !== b.search || a.hash !== b.hash) hints.push('The ? or # part differs.')
  return hints
}
