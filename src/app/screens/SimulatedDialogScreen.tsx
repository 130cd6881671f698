import { use } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Family } from '../../core/family.ts'
import { loadSimulatedMeta } from '../../meta.ts'
import { useKeytag } from '../keytag.tsx'

let loaded: ReturnType<typeof loadSimulatedMeta> | undefined

/** The simulated Meta's dialogs, in the page: the same handler that answers the calls later. */
export default function SimulatedDialogScreen({ family }: { readonly family: Family }) {
  const { config, leave } = useKeytag()
  const address = useLocation()
  const navigate = useNavigate()
  loaded ??= loadSimulatedMeta(config.simulatedRedirectUri)
  const { meta, dialogs } = use(loaded)
  const Dialog = dialogs[family]
  const base = {
    'facebook-login': config.simulatedDialog,
    'instagram-login': config.simulatedInstagramDialog,
  }[family]
  const changeWorld = (world: string) => {
    const search = new URLSearchParams(address.search)
    search.set('world', world)
    navigate({ search: `?${search}` }, { replace: true })
  }
  return (
    <main id="main" className="shell">
      <Dialog
        address={new URL(address.search, base)}
        meta={meta}
        leave={leave}
        onWorld={changeWorld}
      />
    </main>
  )
}
