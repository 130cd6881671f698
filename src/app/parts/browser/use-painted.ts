import { useEffect, useState } from 'react'

/**
 * True after the paint of the first ready render, because an effect runs after its paint. Work that the
 * first IDs do not need waits for it.
 */
export function usePainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    if (ready) setPainted(true)
  }, [ready])
  return painted
}
