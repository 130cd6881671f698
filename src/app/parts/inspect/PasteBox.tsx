import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router-dom'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { type Pasted, readPasted } from '../../../core/inspect/pasted.ts'
import { redact } from '../../../core/redact.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { OpenRedirect } from './OpenRedirect.tsx'
import { PastedToken } from './PastedToken.tsx'
import { verdictOf } from './words.ts'

/** A field, and what was pasted into it: recognised at once, and by nobody but this page. */
export function PasteBox(props: {
  readonly label: string
  readonly onInspected: (inspection: Inspection | undefined) => void
}) {
  const { label, onInspected } = props
  const { now } = useKeytag()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState<string>()
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const verdict = useRef<HTMLHeadingElement>(null)
  const pasted = useMemo(
    () => (text === undefined ? undefined : readPasted(text, now())),
    [text, now],
  )

  useEffect(() => {
    if (text !== undefined) verdict.current?.focus()
  }, [text])

  const clear = () => {
    setText(undefined)
    setTyped('')
    onInspected(undefined)
  }
  if (text !== undefined && pasted) {
    const { title, meaning } = verdictOf(pasted)
    return (
      <>
        <div className="paste-box">
          <p className="paste-box-text" translate="no">
            {redact(text.slice(0, 2000))}
          </p>
          <Button onClick={clear}>Clear</Button>
        </div>
        <div role="status" className="inspect-verdict">
          <h2 ref={verdict} tabIndex={-1}>
            {title}
          </h2>
          <p className="soft">{meaning}</p>
        </div>
        <Rest pasted={pasted} text={text} onInspected={onInspected} />
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
        } else setText(typed)
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
          setText(pastedText)
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

function Rest(props: {
  readonly pasted: Pasted
  readonly text: string
  readonly onInspected: (inspection: Inspection | undefined) => void
}) {
  const { pasted, text, onInspected } = props
  if (pasted.kind === 'tokens') {
    return <PastedToken pasted={pasted} text={text} onInspected={onInspected} />
  }
  if (pasted.kind === 'code' && pasted.code) return <OpenRedirect text={text} />
  if (pasted.kind === 'refused' || (pasted.kind === 'shape' && pasted.shape.kind === 'json')) {
    return (
      <p>
        <Link to="/help">Paste it into Help</Link> to see what an error of Meta’s means.
      </p>
    )
  }
  return null
}
