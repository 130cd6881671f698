import { useEffect, useRef, useState } from 'react'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { type Pasted, readPasted } from '../../../core/inspect/pasted.ts'
import { redact } from '../../../core/redact.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { PastedToken } from './PastedToken.tsx'
import { WaysOn } from './WaysOn.tsx'
import { verdictOf } from './words.ts'

type Box = {
  readonly pasted: Pasted
  /** The paste, blacked out. */
  readonly shown: string
  /** The paste as it was, of a redirect alone: that one is read again when it is opened. */
  readonly address: string | undefined
}

function toBox(text: string, now: Date): Box {
  const pasted = readPasted(text, now)
  const isRedirect =
    pasted.kind === 'code'
      ? pasted.code !== undefined
      : pasted.kind === 'tokens' && pasted.from === 'redirect'
  return {
    pasted,
    shown: redact(text.slice(0, 2000)),
    address: isRedirect ? text : undefined,
  }
}

/** A field, and what was pasted into it: recognised at once, and by nobody but this page. */
export function PasteBox(props: {
  readonly label: string
  readonly onInspected: (inspection: Inspection | undefined) => void
}) {
  const { label, onInspected } = props
  const { now } = useKeytag()
  const [typed, setTyped] = useState('')
  const [box, setBox] = useState<Box>()
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const verdict = useRef<HTMLHeadingElement>(null)
  const hadBox = useRef(false)

  // What was pressed is gone each time: the focus goes to what came instead.
  useEffect(() => {
    if (box !== undefined) verdict.current?.focus()
    else if (hadBox.current) field.current?.focus()
    hadBox.current = box !== undefined
  }, [box])

  const take = (text: string) => {
    setBox(toBox(text, now()))
    setTyped('')
  }
  const clear = () => {
    setBox(undefined)
    onInspected(undefined)
  }
  if (box) {
    const { pasted, shown, address } = box
    const { title, meaning } = verdictOf(pasted)
    return (
      <>
        <div className="paste-box">
          <p className="paste-box-text" translate="no">
            {shown}
          </p>
          <Button onClick={clear}>Clear</Button>
        </div>
        <div role="status" className="inspect-verdict">
          <h2 ref={verdict} tabIndex={-1}>
            {title}
          </h2>
          <p className="soft">{meaning}</p>
        </div>
        {pasted.kind === 'tokens' ? (
          <PastedToken pasted={pasted} text={address} onInspected={onInspected} />
        ) : (
          <WaysOn pasted={pasted} address={address} />
        )}
      </>
    )
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (typed.trim() === '') {
          setFault('Paste something first.')
          field.current?.focus()
        } else take(typed)
      }}
    >
      <Field
        ref={field}
        multiline
        mono
        label={label}
        hint="A token, a whole redirect URL, or the answer of the exchange. It is looked at here; nobody is asked before you say so."
        error={fault}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setFault(undefined)
        }}
        onPaste={event => {
          // Only a paste into the empty field is the whole of it.
          const pastedText = event.clipboardData.getData('text')
          if (typed !== '' || pastedText.trim() === '') return
          event.preventDefault()
          take(pastedText)
        }}
        autoComplete="off"
        spellCheck={false}
        translate="no"
      />
      <div className="row">
        <Button kind="main" type="submit">
          Inspect
        </Button>
      </div>
    </form>
  )
}
