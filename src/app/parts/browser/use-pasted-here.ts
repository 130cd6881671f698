import { useEffect } from 'react'
import { useKeytag } from '../../keytag.tsx'

/** Marks a screen that takes pasted secrets. Back reloads such a page. */
export function usePastedHere(): void {
  const { keptPage } = useKeytag()
  useEffect(() => keptPage.holdPasted(), [keptPage])
}
