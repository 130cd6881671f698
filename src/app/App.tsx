import { useKeytag } from './keytag.tsx'
import { Frame } from './parts/Frame.tsx'
import { AppRoutes } from './routes.tsx'
import { BlockedScreen } from './screens/BlockedScreen.tsx'
import { SessionProvider } from './session.tsx'
import { AnnouncerProvider } from './ui/Announcer.tsx'

export function App() {
  const { redirect } = useKeytag()
  if (redirect.kind === 'blocked') return <BlockedScreen why={redirect.why} />
  return (
    <AnnouncerProvider>
      <SessionProvider>
        <Frame>
          <AppRoutes />
        </Frame>
      </SessionProvider>
    </AnnouncerProvider>
  )
}
