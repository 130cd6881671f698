import { StrictMode, Suspense } from 'react'
import { HashRouter, Route, Routes } from 'react-router-dom'
import LICENCE from '../../LICENSE?raw'
import { allCallbacks, simulatedDialogs } from '../addresses.ts'
import { type Keytag, KeytagContext } from '../app/keytag.tsx'
import { Failsafe } from '../app/parts/frame/Failsafe.tsx'
import { Frame } from '../app/parts/frame/Frame.tsx'
import { ScreenHeading } from '../app/parts/frame/ScreenHeading.tsx'
import BlockedScreen from '../app/screens/after-login/BlockedScreen.tsx'
import BasicDisplayScreen from '../app/screens/BasicDisplayScreen.tsx'
import CallbackScreen from '../app/screens/callback/CallbackScreen.tsx'
import EntryScreen from '../app/screens/EntryScreen.tsx'
import ErrorsScreen from '../app/screens/ErrorsScreen.tsx'
import NotFoundScreen from '../app/screens/NotFoundScreen.tsx'
import PasteScreen from '../app/screens/PasteScreen.tsx'
import SimulatedDialogScreen from '../app/screens/SimulatedDialogScreen.tsx'
import { AnnouncerProvider } from '../app/ui/Announcer.tsx'
import { families } from '../core/family.ts'
import { FileStartScreen } from './FileStartScreen.tsx'
import { NeedsAddressScreen } from './NeedsAddressScreen.tsx'

/** The screens that work without an address of their own, and words in place of the others. */
export function FileApp({ keytag }: { readonly keytag: Keytag }) {
  return (
    <StrictMode>
      <KeytagContext value={keytag}>
        {keytag.blocked ? (
          <BlockedScreen why={keytag.blocked} />
        ) : (
          <HashRouter>
            <AnnouncerProvider>
              <Failsafe>
                <Frame>
                  <Failsafe>
                    <Suspense fallback={<main className="shell" aria-busy="true" />}>
                      <FileRoutes />
                    </Suspense>
                  </Failsafe>
                </Frame>
              </Failsafe>
            </AnnouncerProvider>
          </HashRouter>
        )}
      </KeytagContext>
    </StrictMode>
  )
}

function FileRoutes() {
  return (
    <Routes>
      <Route path="/" element={<FileStartScreen />} />
      {['/paste/', '/inspect/', '/help/'].map(path => (
        <Route key={path} path={path} element={<PasteScreen />} />
      ))}
      <Route path="/errors/" element={<ErrorsScreen />} />
      <Route path="/help/:id" element={<EntryScreen />} />
      <Route path="/basic-display/" element={<BasicDisplayScreen />} />
      {families.map(family => (
        <Route
          key={family}
          path={simulatedDialogs[family]}
          element={<SimulatedDialogScreen family={family} />}
        />
      ))}
      {allCallbacks().map(path => (
        <Route key={path} path={path} element={<CallbackScreen />} />
      ))}
      {['/ask/', '/check/', '/connect/', '/site/'].map(path => (
        <Route key={path} path={path} element={<NeedsAddressScreen />} />
      ))}
      <Route path="/licence.txt" element={<LicenceScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Routes>
  )
}

function LicenceScreen() {
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="Licence" />
      <pre>{LICENCE}</pre>
    </main>
  )
}
