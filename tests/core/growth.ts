/** A text: how it begins, what is repeated in it, how it ends. */
export type Parts = readonly [before: string, piece: string, after: string]

/** A reading of a text, done to the end. */
export type Reading = (text: string) => unknown

/** So fast is nothing that looks at a text twice for each of its characters. Milliseconds. */
const surelyLinear = 6

/**
 * How many times longer twice the text takes. The processor's time counts and not the clock's, and of
 * several runs the fastest, so that a busy machine changes nothing.
 */
export async function growth(read: Reading, parts: Parts): Promise<number> {
  const [before, piece, after] = parts
  const count = Math.ceil(shortLength / piece.length)
  const written = (pieces: number) => before + piece.repeat(pieces) + after
  const twice = written(2 * count)
  // A reader may refuse every fourth length at once: the slowest of four counts.
  const once = [0, 1, 2, 3].map(more => written(count + more))
  let longest = await spent(read, twice)
  const shortest: number[] = []
  let ratio = 0
  for (let round = 0; round < 12 && longest > surelyLinear; round++) {
    for (const [at, text] of once.entries()) {
      shortest[at] = Math.min(shortest[at] ?? Number.POSITIVE_INFINITY, await spent(read, text))
      ratio = longest / Math.max(...shortest)
      // The texts that are left could only make it smaller.
      if (ratio <= mostGrowth) return ratio
    }
    longest = Math.min(longest, await spent(read, twice))
    ratio = longest / Math.max(...shortest)
    if (ratio <= mostGrowth) break
  }
  return longest > surelyLinear ? ratio : 0
}

/** Linear is 2, quadratic is 4. */
export const mostGrowth = 2.6

const shortLength = 32_000

async function spent(read: Reading, text: string): Promise<number> {
  const before = process.cpuUsage()
  try {
    await read(text)
  } catch {
    // A refusal is an answer, too.
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
