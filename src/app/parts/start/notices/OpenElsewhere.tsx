import { useId } from 'react'
import type { InAppBrowser } from '../../../../core/login/in-app-browser.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { TextButton } from '../../../ui/actions/TextButton.tsx'
import './OpenElsewhere.css'

const browsers: Readonly<Record<InAppBrowser['system'], string>> = {
  ios: 'Safari',
  android: 'Chrome',
  other: 'Safari or Chrome',
}

/**
 * In a browser inside another app, in the login button's place. That app can read what its pages show,
 * and logins come back to another browser. A press overrules it.
 */
export default function OpenElsewhere(props: {
  readonly inside: InAppBrowser
  readonly link: string
  readonly onOverrule: () => void
}) {
  const { inside, link, onOverrule } = props
  const id = useId()
  return (
    <section className="open-elsewhere" aria-labelledby={id}>
      <p id={id}>
        <b>Open this page in {browsers[inside.system]}.</b> You are inside{' '}
        {inside.app ?? 'another app'}.
      </p>
      <CopyButton kind="main" text={() => link} copied="Copied the address">
        Copy the address
      </CopyButton>
      <p className="hint">
        <TextButton onClick={onOverrule}>Log in here anyway</TextButton>
      </p>
    </section>
  )
}
