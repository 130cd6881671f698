import { Suspense, use, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Family } from '../../core/family.ts'
import { loadSimulatedMeta } from '../../meta.ts'
import { useHydrated } from '../hydrated.ts'
import { useKeytag } from '../keytag.tsx'
import { InBar } from '../parts/frame/InBar.tsx'
import { useDocumentTitle } from '../parts/frame/use-document-title.ts'
import { rememberWorld, withRememberedWorld } from '../parts/login/remembered-world.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

// It brings every explanation, and most dialogs go on.
const PageMeaning = lazyPart(() => import('../parts/errors/PageMeaning.tsx'))

/** The dialogs have headings of their own, so the title cannot follow them. */
const titles: Readonly<Record<Family, string>> = {
  'facebook-login': 'Simulated Meta',
  'instagram-login': 'Simulated Instagram',
}

let loaded: ReturnType<typeof loadSimulatedMeta> | undefined

/** The simulated Meta's dialogs. The same handler answers the later calls. */
export default function SimulatedDialogScreen({ family }: { readonly family: Family }) {
  const { config, store, leave } = useKeytag()
  const address = useLocation()
  const navigate = useNavigate()
  // The build drew the dialog without a request.
  const isHydrated = useHydrated()
  const [stay, setStay] = useState<string>()
  const search = withRememberedWorld(address.search, store)
  useDocumentTitle(titles[family])
  loaded ??= loadSimulatedMeta(config.redirectUris.simulated)
  const { meta, dialogs, openings } = use(loaded)
  const Dialog = dialogs[family]
  const Opening = openings[family]
  const changeWorld = (world: string) => {
    const parameters = new URLSearchParams(address.search)
    parameters.set('world', world)
    navigate({ search: `?${parameters}` }, { replace: true })
  }
  return (
    <main id="main" className="shell">
      <InBar>
        <Suspense>{stay !== undefined && <PageMeaning words={stay} />}</Suspense>
      </InBar>
      {isHydrated ? (
        <Dialog
          address={new URL(search, config.simulatedDialogs[family])}
          meta={meta}
          leave={url => {
            // Instagram's dialog asks every time, so its scenario is not remembered.
            if (family === 'facebook-login') rememberWorld(search, store)
            leave(url)
          }}
          onStay={setStay}
          onWorld={changeWorld}
        />
      ) : (
        <Opening />
      )}
    </main>
  )
}
