import { type Ref, useEffect, useRef, useState } from 'react'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { type FoundToken, readPasted } from '../../../core/inspect/pasted.ts'
import { useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { PasteField } from '../../ui/form/PasteField.tsx'
import { AskMeta } from './AskMeta.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import { TokenSheet } from './TokenSheet.tsx'
import { useInspection } from './use-inspection.ts'

/** A second token beside one that was asked about. */
export function CompareToken(props: {
  readonly first: Inspection
  readonly heading: Ref<HTMLHeadingElement>
}) {
  const { first, heading } = props
  const { now } = useKeytag()
  const [found, setFound] = useState<FoundToken>()
  const [typed, setTyped] = useState('')
  const [second, setSecond] = useState<Inspection>()
  const [fault, setFault] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)
  const hadToken = useRef(false)
  useEffect(() => {
    if (found === undefined && hadToken.current) box.current?.focus()
    hadToken.current = found !== undefined
  }, [found])
  const change = (text: string) => {
    const pasted = readPasted(text, now())
    if (pasted.kind === 'tokens') {
      setFound(pasted.tokens[0])
      setTyped('')
      setFault(undefined)
      return
    }
    const isSecret = pasted.kind === 'shape' && pasted.shape.kind.startsWith('app-')
    setTyped(isSecret ? '' : text)
    setFault(isSecret ? 'That is an app secret. Keytag dropped it.' : undefined)
  }
  return (
    <>
      <section className="inspect-second" aria-label="Second token">
        <h2 ref={heading} tabIndex={-1}>
          The other token
        </h2>
        {found ? (
          <>
            <p>
              <Button
                onClick={() => {
                  setFound(undefined)
                  setSecond(undefined)
                }}
              >
                Clear
              </Button>
            </p>
            <Second found={found} onInspected={setSecond} />
          </>
        ) : (
          <PasteField
            ref={box}
            rows={3}
            label="Second token or address"
            hint="Keytag reads it once it is complete, and asks nobody before you say so."
            error={fault}
            text={typed}
            onText={change}
          />
        )}
      </section>
      {second && <ComparePanel first={first} second={second} />}
    </>
  )
}

function Second(props: {
  readonly found: FoundToken
  readonly onInspected: (inspection: Inspection | undefined) => void
}) {
  const { found, onInspected } = props
  const inspected = useInspection(found)
  const { inspection, checkedAt, asking, ask } = inspected
  useEffect(
    () => onInspected(checkedAt ? inspection : undefined),
    [onInspected, inspection, checkedAt],
  )
  return (
    <div className="stack">
      <TokenSheet
        found={found}
        inspected={inspected}
        now={useNow()}
        other={undefined}
        onOther={() => undefined}
      />
      <AskMeta found={found} asking={asking} asked={inspection !== undefined} onAsk={ask} />
    </div>
  )
}
