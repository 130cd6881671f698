import { use } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { loadSimulatedMeta } from '../../meta.ts'
import { useKeytag } from '../keytag.tsx'

let loaded: ReturnType<typeof loadSimulatedMeta> | undefined

/** The simulated Meta's dialog, in the page: the same handler that answers the calls later. */
export default function SimulatedDialogScreen() {
  const { config, leave } = useKeytag()
  const address = useLocation()
  const navigate = useNavigate()
  loaded ??= loadSimulatedMeta(config.simulatedRedirectUri)
  const { meta, SimulatedDialog } = use(loaded)
  const changeWorld = (world: string) => {
    const search = new URLSearchParams(address.search)
    search.set('world', world)
    navigate({ search: `?${search}` }, { replace: true })
  }
  return (
    <main id="main" className="shell">
      <SimulatedDialog
        address={new URL(address.search, config.simulatedDialog)}
        meta={meta}
        leave={leave}
        onWorld={changeWorld}
      />
    </main>
  )
}
