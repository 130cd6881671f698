import { useEffect } from 'react'
import { useKeytag } from '../../keytag.tsx'

/** Marks a screen that takes or shows a secret of the person. Back reloads such a page. */
export function usePastedHere(isHeld = true): void {
  const { keptPage } = useKeytag()
  useEffect(() => (isHeld ? keptPage.holdPasted() : undefined), [keptPage, isHeld])
}
