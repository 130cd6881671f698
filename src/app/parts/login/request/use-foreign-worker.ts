import { useEffect, useState } from 'react'

/** True when any service worker is registered for this origin: it could see a login come back. */
export function useForeignWorker(): boolean {
  const [found, setFound] = useState(false)
  useEffect(() => {
    let current = true
    navigator.serviceWorker
      ?.getRegistrations()
      .then(registrations => {
        if (current) setFound(registrations.length > 0)
      })
      // Refused where storage is refused; nothing can be registered there either.
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [])
  return found
}
