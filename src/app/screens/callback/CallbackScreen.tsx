import { Suspense, use, useEffect } from 'react'
import { useKeytag } from '../../keytag.tsx'
import { type Login, useLogin } from '../../login.ts'
import { noteJourney, readJourney } from '../../parts/client/left-journey.ts'
import { notedJourney } from '../../parts/client/noted-journey.ts'
import { useClientLogin } from '../../parts/client/use-client-login.ts'
import { firstAnswer } from '../../queries/pages.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ResultsScreen } from './ResultsScreen.tsx'

const ClientReturnScreen = lazyPart(async () => {
  const [screen, { loadWordsOf }] = await Promise.all([
    import('../after-login/ClientReturnScreen.tsx'),
    import('../../parts/client/use-client-words.ts'),
  ])
  // Without them the screen is empty for a moment, and the first paint is gone.
  await loadWordsOf(readJourney(notedJourney())?.answers.language ?? '')
  return screen
})
const InstagramResultScreen = lazyPart(() => import('../after-login/InstagramResultScreen.tsx'))
const CodeScreen = lazyPart(() => import('../after-login/CodeScreen.tsx'))
const ExchangingScreen = lazyPart(() => import('../after-login/ended/ExchangingScreen.tsx'))
const RefusedScreen = lazyPart(() => import('../after-login/RefusedScreen.tsx'))
const RevokedScreen = lazyPart(() => import('../after-login/ended/RevokedScreen.tsx'))
const NothingHereScreen = lazyPart(() => import('../after-login/ended/NothingHereScreen.tsx'))

/** The screen that Meta redirects to. Each outcome has its own headline and next step. */
export default function CallbackScreen() {
  const login = useLogin(useKeytag().login)
  const client = useClientLogin()
  useEffect(() => noteJourney(login), [login])
  if (client) {
    // Without a boundary, so that React keeps the first paint until it can draw the same.
    return <ClientReturnScreen login={client.login} answers={client.answers} />
  }
  if (login.kind === 'session' && login.session.family === 'facebook-login') {
    // Keep the first paint until React can draw the same rows.
    if (login.session.painted) use(firstAnswer(login.session))
    return <ResultsScreen session={login.session} />
  }
  return (
    <Suspense fallback={<main className="shell" aria-busy="true" />}>
      <Outcome login={login} />
    </Suspense>
  )
}

function Outcome({ login }: { readonly login: Login }) {
  switch (login.kind) {
    case 'session':
      return login.session.family === 'instagram-login' ? (
        <InstagramResultScreen session={login.session} />
      ) : null
    case 'code':
      return <CodeScreen code={login.code} answer={login.answer} />
    case 'exchanging':
      return <ExchangingScreen />
    case 'revoked':
      return <RevokedScreen at={login.at} />
    case 'refused':
      return <RefusedScreen refusal={login.refusal} />
    case 'forgotten':
      return <NothingHereScreen forgotten />
    case 'answered':
      return null
    case 'none':
      return <NothingHereScreen forgotten={false} />
  }
}
