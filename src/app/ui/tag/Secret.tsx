import { useEffect, useState } from 'react'
import { CopyValue } from '../actions/CopyValue.tsx'
import { IconButton } from '../actions/IconButton.tsx'
import { KeyDrawing } from './KeyDrawing.tsx'
import './Secret.css'

/** Milliseconds a revealed value stays. */
const revealedFor = 30_000

/**
 * A masked value. Its text enters the page only when it is revealed, and lies over what is below, so that
 * nothing moves.
 */
export function Secret(props: {
  /** "Page token of Metricsaurus" */
  readonly name: string
  readonly copyLabel: string
  readonly copied: string
  readonly masked: string
  readonly reveal: () => string
  readonly note?: string | undefined
  readonly showKey?: boolean
  /** Refused by Meta. */
  readonly dead?: boolean
  readonly cuts?: readonly number[]
}) {
  const { name, copyLabel, copied, masked, reveal, note, showKey = false } = props
  const { dead = false, cuts } = props
  const [revealed, setRevealed] = useState(false)

  useEffect(() => {
    if (!revealed) return
    const hide = () => setRevealed(false)
    const hideWhenUnseen = () => document.hidden && hide()
    const timer = setTimeout(hide, revealedFor)
    document.addEventListener('visibilitychange', hideWhenUnseen)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', hideWhenUnseen)
    }
  }, [revealed])

  return (
    <span className="secret" data-dead={dead || undefined} data-revealed={revealed || undefined}>
      <CopyValue label={copyLabel} copied={copied} text={reveal} note={note}>
        {showKey && <KeyDrawing cuts={cuts} outlined={dead} />}
        <span className="secret-masked" translate="no">
          {masked}
        </span>
        {revealed && (
          <span className="secret-text" translate="no">
            {reveal()}
          </span>
        )}
      </CopyValue>
      <IconButton
        label={`Reveal ${name}`}
        name={revealed ? 'eye-off' : 'eye'}
        pressed={revealed}
        onClick={() => setRevealed(!revealed)}
      />
    </span>
  )
}
