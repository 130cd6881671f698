import { lazy, Suspense } from 'react'
import { useKeytag } from '../keytag.tsx'
import { useSession } from '../session.tsx'
import { ResultsScreen } from './ResultsScreen.tsx'

const RefusedScreen = lazy(() => import('./RefusedScreen.tsx'))
const NothingHereScreen = lazy(() => import('./NothingHereScreen.tsx'))

/** Where Meta sends people back: one of the outcomes, each with its own headline and next step. */
export function CallbackScreen() {
  const { redirect } = useKeytag()
  const { session, dropped } = useSession()
  if (session) return <ResultsScreen session={session} />
  return (
    <Suspense fallback={<main className="shell" aria-busy="true" />}>
      {redirect.kind === 'refused' ? (
        <RefusedScreen refusal={redirect.refusal} />
      ) : (
        <NothingHereScreen dropped={dropped} />
      )}
    </Suspense>
  )
}
