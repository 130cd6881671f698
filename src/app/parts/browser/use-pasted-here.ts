import { useEffect } from 'react'
import { useKeytag } from '../../keytag.tsx'

/** Says that this screen takes pasted secrets: a page that is left with it is loaded anew by Back. */
export function usePastedHere(): void {
  const { keptPage } = useKeytag()
  useEffect(() => keptPage.holdPasted(), [keptPage])
}
