import { Suspense } from 'react'
import { useKeytag } from '../../keytag.tsx'
import { useSession } from '../../session.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ResultsScreen } from './ResultsScreen.tsx'

const InstagramResultScreen = lazyPart(() => import('./InstagramResultScreen.tsx'))
const CodeScreen = lazyPart(() => import('./CodeScreen.tsx'))
const RefusedScreen = lazyPart(() => import('./RefusedScreen.tsx'))
const RevokedScreen = lazyPart(() => import('./RevokedScreen.tsx'))
const NothingHereScreen = lazyPart(() => import('./NothingHereScreen.tsx'))

/** Where Meta sends people back: one of the outcomes, each with its own headline and next step. */
export default function CallbackScreen() {
  const { redirect } = useKeytag()
  const { session, code, dropped, revokedAt } = useSession()
  if (session?.family === 'facebook-login') return <ResultsScreen session={session} />
  return (
    <Suspense fallback={<main className="shell" aria-busy="true" />}>
      {session ? (
        <InstagramResultScreen session={session} />
      ) : code ? (
        <CodeScreen code={code} />
      ) : revokedAt ? (
        <RevokedScreen at={revokedAt} />
      ) : redirect.kind === 'refused' ? (
        <RefusedScreen refusal={redirect.refusal} />
      ) : (
        <NothingHereScreen dropped={dropped} />
      )}
    </Suspense>
  )
}
