import { useEffect, useState } from 'react'

/** True if this origin has a service worker, which could read a returning login. */
export function useForeignWorker(): boolean {
  const [found, setFound] = useState(false)
  useEffect(() => {
    let current = true
    navigator.serviceWorker
      ?.getRegistrations()
      .then(registrations => {
        if (current) setFound(registrations.length > 0)
      })
      // A browser that refuses storage also registers no worker.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [])
  return found
}
