import { StrictMode } from 'react'
import { BrowserRouter } from 'react-router-dom'
import type { Painted } from '../arrival/hand-over.ts'
import { App } from './App.tsx'
import { type Keytag, KeytagContext } from './keytag.tsx'
import { TakeOver } from './take-over.tsx'

/** The whole app. Its first commit replaces the first paint. */
export function compose(keytag: Keytag, painted?: Painted) {
  return (
    <StrictMode>
      <KeytagContext value={keytag}>
        <BrowserRouter basename={keytag.config.base}>
          <App />
        </BrowserRouter>
      </KeytagContext>
      {painted && <TakeOver painted={painted} />}
    </StrictMode>
  )
}
