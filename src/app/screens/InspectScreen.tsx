import { useEffect, useRef, useState } from 'react'
import type { Inspection } from '../../core/inspect/layers.ts'
import { usePastedHere } from '../parts/browser/use-pasted-here.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { ComparePanel } from '../parts/inspect/ComparePanel.tsx'
import { PasteBox } from '../parts/inspect/PasteBox.tsx'
import { Button } from '../ui/actions/Button.tsx'
import './InspectScreen.css'

/** What is this, whose is it, what can it do; and what has one token that another lacks. */
export default function InspectScreen() {
  const [first, setFirst] = useState<Inspection>()
  const [second, setSecond] = useState<Inspection>()
  const [comparing, setComparing] = useState(false)
  const other = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (comparing) other.current?.focus()
  }, [comparing])
  usePastedHere()

  return (
    <main id="main" className="shell inspect-screen">
      <header>
        <ScreenHeading title="Inspect a token" />
        <p className="lead">
          Paste a token, or the whole address you were sent back to. Keytag says what it is and what
          it can do.
        </p>
      </header>
      <PasteBox label="Token or address" onInspected={setFirst} />
      {first && !comparing && (
        <p>
          <Button onClick={() => setComparing(true)}>Compare with another token</Button>
        </p>
      )}
      {comparing && (
        <section className="inspect-second" aria-label="Second token">
          <h2 ref={other} tabIndex={-1}>
            The other token
          </h2>
          <PasteBox label="Second token or address" onInspected={setSecond} />
        </section>
      )}
      {comparing && first && second && <ComparePanel first={first} second={second} />}
    </main>
  )
}
