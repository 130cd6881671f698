import { type FormEvent, type Ref, useImperativeHandle, useRef, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { examples } from './examples.ts'
import './PasteForm.css'

export type PasteBox = {
  /** The text with a paste put in at the caret. */
  readonly withPasted: (pasted: string) => string
  readonly focus: () => void
  readonly clear: () => void
}

/** So many characters at once were not typed. */
const insertion = 12

/** The one box that takes everything. */
export function PasteForm(props: {
  readonly ref: Ref<PasteBox>
  readonly onText: (text: string) => void
  /** `now` while the last text waits for the reader, `failed` once that did not load. */
  readonly reading: 'now' | 'failed' | undefined
}) {
  const { ref, onText, reading } = props
  const [typed, setTyped] = useState('')
  const [keys, setKeys] = useState<string>()
  const [fault, setFault] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => ({
    withPasted: pasted => {
      const area = box.current
      if (area === null || document.activeElement !== area) return pasted
      return area.value.slice(0, area.selectionStart) + pasted + area.value.slice(area.selectionEnd)
    },
    focus: () => box.current?.focus(),
    clear: () => setTyped(''),
  }))
  const explain = (text: string) => {
    if (text.trim() !== '') return onText(text)
    setFault('Paste or type something first.')
    box.current?.focus()
  }
  const paste = async () => {
    try {
      explain(await navigator.clipboard.readText())
    } catch {
      // The browser refuses to read the clipboard, or the person did.
      setKeys(/Mac/.test(navigator.userAgent) ? '⌘V' : 'Ctrl+V')
      box.current?.focus()
    }
  }
  const change = (value: string) => {
    setFault(undefined)
    // Dropped, or put in by a phone's keyboard: as good as pasted.
    if (value.length - typed.length >= insertion) explain(value)
    else setTyped(value)
  }
  return (
    <form
      className="paste-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        explain(typed)
      }}
    >
      <ScreenHeading title="Paste anything" />
      <p className="lead">
        An error, a token, a login link, an ID, an answer from Meta or a whole log. It stays in this
        tab.
      </p>
      <textarea
        ref={box}
        className="field-control"
        data-mono
        aria-label="Paste anything"
        aria-describedby="paste-hint"
        aria-invalid={fault !== undefined}
        value={typed}
        onChange={event => change(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) explain(typed)
        }}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
      />
      {(fault ?? reading === 'failed') && (
        <p className="field-error" role="alert">
          <Icon name="warning" />
          {fault ??
            'Keytag could not load its reader. Check your connection, then paste it again. If that does not help, reload the page.'}
        </p>
      )}
      <div className="row">
        <Button kind="main" onClick={() => void paste()}>
          <Icon name="paste" />
          Paste
        </Button>
        <Button type="submit" notYet={typed.trim() === ''}>
          Explain
        </Button>
        <p className="hint" id="paste-hint" role="status">
          {reading === 'now' ? 'Loading the reader…' : <HowToPaste keys={keys} />}
        </p>
      </div>
      <div className="chips">
        <span className="hint">Try an example:</span>
        {examples.map(({ label, text }) => (
          <button key={label} type="button" className="chip" onClick={() => explain(text)}>
            {label}
          </button>
        ))}
      </div>
      <p className="paste-errors">
        <span className="soft">Looking for an error by its number?</span>
        <Link to="/errors/">See all {import.meta.env.KEYTAG_ERRORS} errors</Link>
      </p>
    </form>
  )
}

/** A touch screen has no keys. */
function HowToPaste({ keys }: { readonly keys: string | undefined }) {
  return (
    <>
      <span className="fine-only">
        {keys === undefined ? (
          <>
            Or press <kbd>Ctrl</kbd> <kbd>V</kbd> anywhere on this page.
          </>
        ) : (
          `Press ${keys}.`
        )}
      </span>
      {keys !== undefined && <span className="coarse-only">Hold the box, then choose Paste.</span>}
    </>
  )
}
