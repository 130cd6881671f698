import { lazy, Suspense } from 'react'
import { useKeytag } from './keytag.tsx'
import { Failsafe } from './parts/frame/Failsafe.tsx'
import { Frame } from './parts/frame/Frame.tsx'
import { AppRoutes } from './routes.tsx'
import { AnnouncerProvider } from './ui/Announcer.tsx'

const BlockedScreen = lazy(() => import('./screens/after-login/ended/BlockedScreen.tsx'))

export function App() {
  const { blocked } = useKeytag()
  if (blocked) {
    return (
      <Suspense>
        <BlockedScreen why={blocked} />
      </Suspense>
    )
  }
  return (
    <AnnouncerProvider>
      <Failsafe>
        <Frame>
          <Failsafe>
            <AppRoutes />
          </Failsafe>
        </Frame>
      </Failsafe>
    </AnnouncerProvider>
  )
}
