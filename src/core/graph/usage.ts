/** Far longer than Meta sends: what is longer is not read. */
const longest = 4096

/**
 * How much of a limit is used, in per cent: the highest that Meta's usage headers name. `undefined`
 * where none came, or where the browser may not read them.
 */
export function readUsage(headers: Headers): number | undefined {
  const shares = ['x-app-usage', 'x-page-usage', 'x-business-use-case-usage'].flatMap(name => {
    const text = headers.get(name)
    if (text === null || text.length > longest) return []
    return [...text.matchAll(/"(?:call_count|total_cputime|total_time)" ?: ?(\d{1,4})/g)].map(
      ([, share]) => Number(share),
    )
  })
  return shares.length > 0 ? Math.max(...shares) : undefined
}
