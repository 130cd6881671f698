import { lazy, type ReactNode, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useKeytag } from '../../keytag.tsx'
import type { LinkedSetup } from './reading/linked-setup.ts'

type Draw = { readonly children: (link: LinkedSetup | undefined) => ReactNode }

const FromAddress = lazy(async () => {
  const { linkedSetup } = await import('./reading/linked-setup.ts')
  return {
    default: function FromAddress({ children }: Draw) {
      const { config } = useKeytag()
      const { search } = useLocation()
      const [link] = useState(() => linkedSetup(config, search))
      return children(link)
    },
  }
})

/**
 * Draws with the setup that the address brought. Most visits bring none, and do without the reader and all that it
 * knows about scopes.
 */
export function WithLinkedSetup({ children }: Draw) {
  const { search } = useLocation()
  const [isTold] = useState(search !== '')
  return isTold ? <FromAddress>{children}</FromAddress> : children(undefined)
}
