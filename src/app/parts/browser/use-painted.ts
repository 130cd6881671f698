import { useEffect, useState } from 'react'

/**
 * True from the moment after what is ready was painted: an effect comes after the paint it belongs to.
 * Whatever the first IDs can do without waits for it, so that neither its code nor its calls are
 * fetched beside them.
 */
export function usePainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    if (ready) setPainted(true)
  }, [ready])
  return painted
}
