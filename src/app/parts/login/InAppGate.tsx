import { useId } from 'react'
import type { InAppBrowser } from '../../../core/login/in-app-browser.ts'
import { en, type Messages } from '../../messages/en.ts'
import { fill } from '../../messages/languages.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import './InAppGate.css'

/**
 * In a browser inside another app: the way out, where it is seen first, and no login button. That app
 * can read what its pages show, and logins come back to another browser. A press overrules it.
 */
export function InAppGate(props: {
  readonly inside: InAppBrowser
  /** Opens this screen elsewhere, with what was chosen. */
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
