import { StrictMode, Suspense } from 'react'
import { HashRouter, useLocation } from 'react-router-dom'
import LICENCE from '../../LICENSE?raw'
import { allCallbacks, simulatedDialogs } from '../addresses.ts'
import { type Keytag, KeytagContext } from '../app/keytag.tsx'
import { Failsafe } from '../app/parts/frame/Failsafe.tsx'
import { Frame } from '../app/parts/frame/Frame.tsx'
import { ScreenHeading } from '../app/parts/frame/ScreenHeading.tsx'
import { type ScreenRoute, screenAt } from '../app/screen-at.ts'
import BlockedScreen from '../app/screens/after-login/ended/BlockedScreen.tsx'
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
                      <FileScreen />
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

const routes: readonly ScreenRoute[] = [
  { path: '/', draw: () => <FileStartScreen /> },
  ...['/paste/', '/inspect/', '/help/'].map(path => ({ path, draw: () => <PasteScreen /> })),
  { path: '/errors/', draw: () => <ErrorsScreen /> },
  { path: '/help/:id', draw: id => <EntryScreen id={id} /> },
  { path: '/basic-display/', draw: () => <BasicDisplayScreen /> },
  ...families.map(family => ({
    path: `/${simulatedDialogs[family]}`,
    draw: () => <SimulatedDialogScreen family={family} />,
  })),
  ...allCallbacks().map(path => ({ path: `/${path}`, draw: () => <CallbackScreen /> })),
  ...['/ask/', '/check/', '/connect/', '/site/'].map(path => ({
    path,
    draw: () => <NeedsAddressScreen />,
  })),
  { path: '/licence.txt', draw: () => <LicenceScreen /> },
  { path: '*', draw: () => <NotFoundScreen /> },
]

function FileScreen() {
  return screenAt(routes, useLocation().pathname)
}

function LicenceScreen() {
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="Licence" />
      <pre>{LICENCE}</pre>
    </main>
  )
}
