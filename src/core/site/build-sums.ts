/** The page that names the sums of its build. It cannot hold its own sum, so its line is left out of them. */
export const pageOfSums = 'check/index.html'

/** The name of the tags in that page. Each holds a sum, and the file that it is of. */
export const sumTag = 'keytag:sum'

/** The file of a tag that holds the sum of the whole build. */
export const wholeBuild = 'build'

/** Files whose sums are named beside that of the build: the page that reads a login, and what people open first. */
export const namedFiles = ['callback/index.html', 'index.html', 'keytag.html']

export type BuildSums = {
  /** The sum of the build's list of sums, without the line of the page that names it. */
  readonly build: string
  readonly files: readonly (readonly [file: string, sum: string])[]
}

/** Sums that a page holds. `undefined` if it does not hold that of its build. */
export function readSums(
  tags: readonly (readonly [file: string, sum: string])[],
): BuildSums | undefined {
  const sums = new Map(tags.filter(([, sum]) => /^[\da-f]{64}$/.test(sum)))
  const build = sums.get(wholeBuild)
  if (build === undefined) return undefined
  return {
    build,
    files: namedFiles.flatMap(file => {
      const sum = sums.get(file)
      return sum === undefined ? [] : [[file, sum] as const]
    }),
  }
}
