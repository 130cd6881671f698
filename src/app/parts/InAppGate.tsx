import { type ReactNode, useId, useState } from 'react'
import { type InAppBrowser, inAppBrowser } from '../../core/login/in-app-browser.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { TextButton } from '../ui/TextButton.tsx'
import './InAppGate.css'

/**
 * In a browser inside another app: the way out takes the login button's place. That app can read
 * what its pages show, and logins come back to another browser. A second press overrules it.
 */
export function InAppGate(props: {
  /** Opens this screen elsewhere, with what was chosen. */
  readonly link: string
  readonly children: ReactNode
}) {
  const { link, children } = props
  const [inside] = useState(() => inAppBrowser(navigator.userAgent))
  const [overruled, setOverruled] = useState(false)
  const id = useId()
  if (inside === undefined || overruled) return children
  return (
    <section className="in-app-gate" aria-labelledby={id}>
      <h2 id={id}>Open this in your browser</h2>
      <p>
        You are inside {inside.app}. An app can read what its own browser shows, tokens too, and the
        login may come back to another browser.
      </p>
      <ol>
        {stepsOf(inside.system).map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CopyButton kind="main" text={() => link} copied="Copied the link to this page">
        Copy the link
      </CopyButton>
      <p className="hint">
        Or <TextButton onClick={() => setOverruled(true)}>log in here all the same</TextButton>.
      </p>
    </section>
  )
}

function stepsOf(system: InAppBrowser['system']): readonly string[] {
  const menu = {
    ios: 'Press ••• or the share sign, and choose “Open in Safari” or “Open in browser”.',
    android: 'Press ⋮ or •••, and choose “Open in Chrome” or “Open in browser”.',
    other: 'Open the menu, and choose “Open in browser”.',
  }
  return [menu[system], 'If there is no such line, copy the link and paste it into your browser.']
}
