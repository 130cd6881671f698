import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { allCallbacks, asFile, type screens, simulatedDialogs } from '../addresses.ts'
import { toRoute } from '../arrival/route.ts'
import { families } from '../core/family.ts'
import { answerEarly } from '../prerender/early-input.ts'
import { cacheSheets } from './cache-sheets.ts'
import { useKeytag } from './keytag.tsx'
import { answeredRequest } from './login.ts'
import { type ScreenRoute, screenAt } from './screen-at.ts'
import { lazyPart } from './ui/lazy-part.tsx'

/** Milliseconds in which a new screen does what it was opened for. */
const calm = 3000

const loadCallback = () => import('./screens/callback/CallbackScreen.tsx')
const loadClientReturn = () => import('./screens/after-login/ClientReturnScreen.tsx')
const CallbackScreen = lazyPart(loadCallback)
const StartScreen = lazy(() => import('./screens/StartScreen.tsx'))
const PasteScreen = lazy(() => import('./screens/PasteScreen.tsx'))
const SimulatedDialogScreen = lazy(() => import('./screens/SimulatedDialogScreen.tsx'))
const CheckScreen = lazy(() => import('./screens/CheckScreen.tsx'))
const AskScreen = lazy(() => import('./screens/AskScreen.tsx'))
const ConnectScreen = lazy(async () => {
  const [screen, { loadDrawnWords }] = await Promise.all([
    import('./screens/ConnectScreen.tsx'),
    import('./parts/client/use-client-words.ts'),
  ])
  // Without them the screen is empty for a moment. They come later if they fail to load now.
  await loadDrawnWords().catch(() => undefined)
  return screen
})
const SiteScreen = lazy(() => import('./screens/SiteScreen.tsx'))
const BasicDisplayScreen = lazy(() => import('./screens/BasicDisplayScreen.tsx'))
const ErrorsScreen = lazy(() => import('./screens/ErrorsScreen.tsx'))
const EntryScreen = lazy(() => import('./screens/EntryScreen.tsx'))
const NotFoundScreen = lazy(() => import('./screens/NotFoundScreen.tsx'))

const screensByAddress: Readonly<Record<(typeof screens)[number], ComponentType>> = {
  'ask/': AskScreen,
  'basic-display/': BasicDisplayScreen,
  'check/': CheckScreen,
  'connect/': ConnectScreen,
  'errors/': ErrorsScreen,
  'help/': PasteScreen,
  'inspect/': PasteScreen,
  'paste/': PasteScreen,
  'site/': SiteScreen,
}

/** Every screen there is. */
export function AppRoutes() {
  const { config } = useKeytag()
  const { opens } = config.own
  const { pathname } = useLocation()
  // On a document that began as a callback React holds its first commit, and with it the first paint.
  const [holds] = useState(() => toRoute(pathname.slice(1)) !== undefined)
  const screen = (
    <>
      {screenAt(routesOf(opens), pathname)}
      <FetchAhead />
      <EarlyInput />
    </>
  )
  return holds ? (
    screen
  ) : (
    <Suspense fallback={<main className="shell" aria-busy="true" />}>{screen}</Suspense>
  )
}

function routesOf(opens: 'start' | 'client'): readonly ScreenRoute[] {
  return [
    { path: '/', draw: () => (opens === 'client' ? <ConnectScreen /> : <StartScreen />) },
    // As the arrival script reads them: no spelling of its own may show what it left alone.
    ...allCallbacks()
      .flatMap(address => [address, asFile(address)])
      .map(path => ({
        path: `/${path}`,
        caseSensitive: true as const,
        draw: () => <CallbackScreen />,
      })),
    ...families.map(family => ({
      path: `/${simulatedDialogs[family]}`,
      draw: () => <SimulatedDialogScreen family={family} />,
    })),
    ...Object.entries(screensByAddress).map(([path, Screen]) => ({
      path: `/${path}`,
      draw: () => <Screen />,
    })),
    { path: '/help/:id', draw: id => <EntryScreen id={id} /> },
    { path: '*', draw: () => <NotFoundScreen /> },
  ]
}

/** Beside the screen, so that it runs once the screen is hydrated. */
function EarlyInput() {
  useEffect(() => {
    // After the drawing that follows: only then do links have their addresses.
    const timer = setTimeout(answerEarly)
    return () => clearTimeout(timer)
  }, [])
  return null
}

/** Beside the screen, so that nothing of it happens before that is drawn. */
function FetchAhead() {
  const { config, login } = useKeytag()
  const { pathname } = useLocation()
  useEffect(() => {
    // Load the screen before a login, so that its files are in the browser's cache on the return.
    if (!/^\/(connect\/?)?$/.test(pathname)) return
    void loadCallback().catch(() => undefined)
    // A client comes back to a screen of their own.
    if (pathname !== '/') void loadClientReturn().catch(() => undefined)
    cacheSheets()
  }, [pathname])
  useEffect(() => {
    // The development server has no files for later.
    if (!import.meta.env.PROD) return
    const isForClients = config.own.opens === 'client' || /^\/connect/.test(pathname)
    const timer = setTimeout(() => {
      const state = login.read()
      // A client comes once, from a phone, and needs none of it.
      if (isForClients || answeredRequest(state)) return
      import('./fetch-ahead.ts')
        .then(({ fetchAhead }) => fetchAhead(state.kind === 'session'))
        // Without a network nothing comes ahead.
        .catch(() => undefined)
    }, calm)
    return () => clearTimeout(timer)
  }, [config.own.opens, login, pathname])
  return null
}
