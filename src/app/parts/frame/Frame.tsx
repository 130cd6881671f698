import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { allCallbacks, simulatedDialogs } from '../../../addresses.ts'
import { toRoute } from '../../../arrival/route.ts'
import { useCalls } from '../../calls.ts'
import { useKeytag } from '../../keytag.tsx'
import { heldBy, useLogin } from '../../login.ts'
import { useFindings } from '../../observer.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { KeyMark } from '../../ui/Brand.tsx'
import './Frame.css'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { version } from '../../version.ts'
import { listenForSingleKeys } from '../browser/single-keys.ts'
import { useClientLogin, useClientRehearsal } from '../client/use-client-login.ts'
import { screenOf } from '../login/screen-of.ts'
import { callsInWords } from './calls-in-words.ts'
import { BarPlace } from './InBar.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { ThemeButton } from './ThemeButton.tsx'

const CallsDrawer = lazyPart(() => import('./CallsDrawer.tsx'))
const KeysDialog = lazyPart(() => import('./KeysDialog.tsx'))
const PromiseDrawer = lazyPart(() => import('./PromiseDrawer.tsx'))

/** The strip, the bar and the foot around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { config, login } = useKeytag()
  const { own } = config
  const current = useLogin(login)
  const held = heldBy(current)
  const client = useClientLogin()
  const isClientRehearsal = useClientRehearsal()
  const { pathname } = useLocation()
  const [place, setPlace] = useState<HTMLElement | null>(null)
  // A client's view has no way but on, and no words in another language than theirs.
  const bare =
    matchPath('/connect/', pathname) !== null ||
    (pathname === '/' && own.opens === 'client') ||
    client !== undefined ||
    isClientRehearsal
  // Also after a login that brought nothing.
  const isSimulated = (held ?? toRoute(pathname.slice(1)))?.environment === 'simulated'
  const rehearsing = Object.values(simulatedDialogs).some(address =>
    matchPath(`/${address}`, pathname),
  )
  const brand = (
    <>
      <KeyMark />
      {own.name}
    </>
  )
  return (
    <div className="frame" data-rehearsing={rehearsing || undefined}>
      {!bare && (
        <a className="skip" href="#main">
          Skip to the content
        </a>
      )}
      {isSimulated && !bare && <SimulationStrip />}
      <header className="frame-top" lang={bare ? 'en' : undefined}>
        <div className="shell">
          {bare ? (
            <span className="frame-brand">{brand}</span>
          ) : (
            <Link className="frame-brand" to="/">
              {brand}
            </Link>
          )}
          {!bare && (
            <nav className="frame-nav" aria-label="Main">
              <SectionLink to={held ? screenOf(held) : '/'} addresses={logins}>
                Get tokens
              </SectionLink>
              {own.show.inspect && (
                <SectionLink to="/paste/" addresses={readers}>
                  Paste anything
                </SectionLink>
              )}
            </nav>
          )}
          <div className="frame-end">
            {held && !bare && (
              <Button size="small" onClick={login.forget}>
                Log out and forget
              </Button>
            )}
            {rehearsing && !bare && <div className="frame-place" ref={setPlace} />}
            <ThemeButton />
          </div>
        </div>
      </header>
      <BarPlace value={place}>{children}</BarPlace>
      {!bare && <OfflineNotice holdsTokens={held !== undefined} />}
      {!bare && <Foot />}
    </div>
  )
}

const logins = ['/', '/ask/', '/site/', '/check/', ...allCallbacks().map(address => `/${address}`)]
const readers = ['/paste/', '/inspect/', '/help/:entry?/', '/errors/', '/basic-display/']

/** A link of the bar, current on every address of its section. */
function SectionLink(props: {
  readonly to: string
  readonly addresses: readonly string[]
  readonly children: ReactNode
}) {
  const { to, addresses, children } = props
  const { pathname } = useLocation()
  const isThere = addresses.some(address => matchPath(address, pathname))
  return (
    <Link to={to} aria-current={pathname === to ? 'page' : isThere || undefined}>
      {children}
    </Link>
  )
}

/** The hatch always means a rehearsal. */
function SimulationStrip() {
  return (
    <aside className="frame-strip hatch" aria-label="Simulation">
      <div className="shell">
        <p>
          <b>Simulated Meta.</b> Everything here is made up.
        </p>
        <Link to="/">Use your own app</Link>
      </div>
    </aside>
  )
}

function Foot() {
  const { calls, observer, store, config } = useKeytag()
  const findings = useFindings(observer)
  const list = useCalls(calls)
  const [open, setOpen] = useState<'calls' | 'promise' | 'keys' | undefined>()
  const close = () => setOpen(undefined)
  const { source } = config.own

  useEffect(
    () => listenForSingleKeys(store, key => key === '?' && setOpen(known => known ?? 'keys')),
    [store],
  )

  return (
    <footer className="frame-foot">
      <div className="shell">
        <p className="frame-ledger">
          <span>{callsInWords(list)}</span>{' '}
          <TextButton onClick={() => setOpen('calls')}>Show calls</TextButton>
        </p>
        {findings !== undefined && findings.notices.lines.length > 0 && (
          <p>
            <span>Meta answered in a way Keytag has not seen.</span>{' '}
            <TextButton onClick={() => setOpen('calls')}>Show the differences</TextButton>
          </p>
        )}
        <p>
          No server, no analytics, no cookies.{' '}
          <TextButton onClick={() => setOpen('promise')}>How to check</TextButton>
        </p>
        <p className="frame-legal">
          {source && <Away to={source}>Source</Away>}
          <Away to={`${config.base}licence.txt`}>Licence</Away>
          {source ? (
            <Away to={`${source}/releases/tag/v${version}`}>Version {version}</Away>
          ) : (
            <span>Version {version}</span>
          )}
          <TextButton onClick={() => setOpen('keys')}>Keys</TextButton>
        </p>
      </div>
      <Suspense>
        {open === 'calls' && <CallsDrawer calls={list} onClose={close} />}
        {open === 'promise' && <PromiseDrawer onClose={close} />}
        {open === 'keys' && <KeysDialog onClose={close} />}
      </Suspense>
    </footer>
  )
}

/** In another tab: this one may hold tokens. */
function Away({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
