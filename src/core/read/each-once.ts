/** The items without those whose key came before. */
export function eachOnce<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const key = keyOf(item)
    return !seen.has(key) && seen.add(key)
  })
}
