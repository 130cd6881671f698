/** A reading of a text, done to the end. */
export type Reading = (text: string) => unknown

/** So fast is nothing that looks at a text twice for each of its characters. Milliseconds. */
const surelyLinear = 6

/**
 * How many times longer twice the text takes. The processor's time counts and not the clock's, and of
 * several runs the fastest, so that a busy machine changes nothing.
 */
export async function growth(read: Reading, write: (length: number) => string): Promise<number> {
  const [once, twice] = [write(shortLength), write(2 * shortLength)]
  let longest = await spent(read, twice)
  let shortest = Number.POSITIVE_INFINITY
  let ratio = 0
  for (let round = 0; round < 12 && longest > surelyLinear; round++) {
    shortest = Math.min(shortest, await spent(read, once))
    longest = Math.min(longest, await spent(read, twice))
    ratio = longest / shortest
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
