/**
 * Is it what no language writes: letters and digits in disorder? Words joined by `_` or `-` or by
 * capitals are none, and neither are numbers.
 */
export function isOpaque(run: string, least = 24): boolean {
  if (run.length < least) return false
  let changes = 0
  let groups = 0
  for (const segment of run.split(/[^A-Za-z\d]+/)) {
    if (/^\d*$/.test(segment)) continue
    if (segment.length >= 40) return true
    groups += segment.match(/\d+/g)?.length ?? 0
    changes += segment.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0
  }
  return groups >= 3 || changes > 0.42 * (run.length - 1)
}
