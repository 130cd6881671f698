import { useId } from 'react'
import type { InAppBrowser } from '../../../core/login/in-app-browser.ts'
import { en, type Messages } from '../../messages/en.ts'
import { fill } from '../../messages/languages.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import './InAppGate.css'

/**
 * Replaces the login button inside another app's browser by the way out. That app can read the page, and
 * logins return to another browser. A press overrules it.
 */
export function InAppGate(props: {
  readonly inside: InAppBrowser
  /** Opens this screen in another browser with the same choices. */
  readonly link: string
  readonly words?: Messages
  readonly onOverrule: () => void
}) {
  const { inside, link, words = en, onOverrule } = props
  const id = useId()
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
        <TextButton onClick={onOverrule}>{words.inAppAnyway}</TextButton>
      </p>
    </section>
  )
}
