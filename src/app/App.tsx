import { lazy, Suspense } from 'react'
import { useKeytag } from './keytag.tsx'
import { Failsafe } from './parts/frame/Failsafe.tsx'
import { Frame } from './parts/frame/Frame.tsx'
import { AppRoutes } from './routes.tsx'
import { SessionProvider } from './session.tsx'
import { AnnouncerProvider } from './ui/Announcer.tsx'

const BlockedScreen = lazy(() => import('./screens/after-login/BlockedScreen.tsx'))

export function App() {
  const { redirect } = useKeytag()
  if (redirect.kind === 'blocked') {
    return (
      <Suspense>
        <BlockedScreen why={redirect.why} />
      </Suspense>
    )
  }
  return (
    <AnnouncerProvider>
      <SessionProvider>
        <Failsafe>
          <Frame>
            <Failsafe>
              <AppRoutes />
            </Failsafe>
          </Frame>
        </Failsafe>
      </SessionProvider>
    </AnnouncerProvider>
  )
}
