import { useId, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import './SlimBar.css'

/** The bar shows a text of one line and this length whole at every width, in characters. */
const wholeLength = 30

/** The paste in one line: its kind and its first characters, without a token. */
export function SlimBar(props: {
  readonly kind: string
  /** The text without its secrets. */
  readonly shown: string
  readonly onClear: () => void
}) {
  const { kind, shown, onClear } = props
  const [open, setOpen] = useState(false)
  const id = useId()
  const isWhole = shown.length <= wholeLength && !shown.includes('\n')
  return (
    <>
      <section className="slim" aria-label="What you pasted">
        <b>{kind}</b>
        <span className="slim-text" translate="no">
          {shown.slice(0, 300)}
        </span>
        <span className="slim-actions">
          {!isWhole && (
            <Button
              kind="quiet"
              size="small"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <Icon name={open ? 'eye-off' : 'eye'} />
              {open ? 'Hide' : 'Show'}
            </Button>
          )}
          <Button kind="quiet" size="small" onClick={onClear}>
            <Icon name="paste" />
            Paste something else
          </Button>
        </span>
      </section>
      <div id={id} hidden={!open}>
        {open && <Code label="What you pasted, without tokens">{shown.slice(0, 20_000)}</Code>}
      </div>
    </>
  )
}
