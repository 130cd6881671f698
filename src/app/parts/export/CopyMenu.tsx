import { Suspense, useRef, useState } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { useToast } from '../../ui/Announcer.tsx'
import { useCopy } from '../../ui/actions/use-copy.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Menu, type MenuAction } from '../../ui/overlay/Menu.tsx'

const ExportDrawer = lazyPart(() => import('./ExportDrawer.tsx'))

/** "Copy as" for one or several Pages. It loads the formats when the menu opens. */
export function CopyMenu(props: {
  readonly session: Session
  readonly pages: readonly Page[]
  /** "Metricsaurus", "2 Pages" */
  readonly named: string
  readonly kind?: 'main' | 'quiet'
  readonly actions?: readonly MenuAction[]
}) {
  const { session, pages, named, kind = 'quiet', actions = [] } = props
  const { now, store } = useKeytag()
  const { copy } = useCopy()
  const toast = useToast()
  const [everything, setEverything] = useState(false)
  const open = () => setEverything(true)
  const loaded = useRef<typeof import('./quick-items.ts')>(undefined)
  return (
    <>
      <Menu
        label={`Copy ${named} as`}
        text="Copy as"
        kind={kind}
        prepare={async () => {
          loaded.current ??= await import('./quick-items.ts')
        }}
        items={() =>
          loaded.current?.quickItems({
            session,
            pages,
            now,
            store,
            named,
            // If the browser refuses to copy, the panel shows the text.
            copy: (text, said) => void copy(text, said).then(taken => taken || open()),
            toast,
            open,
          }) ?? []
        }
        actions={[{ id: 'all', label: 'More formats and names', onPress: open }, ...actions]}
      />
      {everything && (
        <Suspense>
          <ExportDrawer
            named={named}
            session={session}
            pages={pages}
            onClose={() => setEverything(false)}
          />
        </Suspense>
      )}
    </>
  )
}
