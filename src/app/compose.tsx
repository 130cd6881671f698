import { type ReactNode, StrictMode } from 'react'
import { BrowserRouter } from 'react-router-dom'
import type { Painted } from '../arrival/arrival.ts'
import { App } from './App.tsx'
import { type Keytag, KeytagContext } from './keytag.tsx'
import { TakeOver } from './take-over.tsx'

/**
 * The whole app. Its first commit replaces the first paint. `routed` puts a router around it: the build has no
 * address bar.
 */
export function compose(
  keytag: Keytag,
  painted?: Painted,
  routed = (app: ReactNode): ReactNode => (
    <BrowserRouter basename={keytag.config.base}>{app}</BrowserRouter>
  ),
) {
  return (
    <StrictMode>
      <KeytagContext value={keytag}>{routed(<App />)}</KeytagContext>
      {painted && <TakeOver painted={painted} />}
    </StrictMode>
  )
}
