import { type ReactNode, useId, useState } from 'react'
import { inAppBrowser } from '../../core/login/in-app-browser.ts'
import { en, type Messages } from '../messages/en.ts'
import { fill } from '../messages/languages.ts'
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
  readonly words?: Messages
  readonly children: ReactNode
}) {
  const { link, words = en, children } = props
  const [inside] = useState(() => inAppBrowser(navigator.userAgent))
  const [overruled, setOverruled] = useState(false)
  const id = useId()
  if (inside === undefined || overruled) return children
  const menu = { ios: words.inAppIos, android: words.inAppAndroid, other: words.inAppOther }
  return (
    <section className="in-app-gate" aria-labelledby={id}>
      <h2 id={id}>{words.inAppTitle}</h2>
      <p>{fill(words.inAppWhy, { app: inside.app ?? words.anotherApp })}</p>
      <ol>
        <li>{menu[inside.system]}</li>
        <li>{words.inAppPaste}</li>
      </ol>
      <CopyButton kind="main" text={() => link} copied={words.inAppCopied}>
        {words.inAppCopy}
      </CopyButton>
      <p className="hint">
        <TextButton onClick={() => setOverruled(true)}>{words.inAppAnyway}</TextButton>
      </p>
    </section>
  )
}
