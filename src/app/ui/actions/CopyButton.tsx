import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import './CopyButton.css'
import { Icon } from '../Icon.tsx'
import { RefusedCopy } from './RefusedCopy.tsx'
import { useCopy } from './use-copy.ts'

/** Copies a value that is not shown beside it. Keeps its width during "Copied". */
export function CopyButton(props: {
  readonly text: () => string | Promise<string>
  readonly copied: string
  /** Called after a successful copy. */
  readonly onCopied?: () => void
  readonly kind?: 'main' | 'normal' | 'quiet'
  readonly children: ReactNode
}) {
  const { text, copied, onCopied, kind = 'normal', children } = props
  const { state, refused, copy, rest } = useCopy()
  return (
    <>
      <Button
        kind={kind}
        onClick={() => void copy(text, copied).then(taken => taken && onCopied?.())}
      >
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        <span className="copy-button" data-state={state}>
          <span>{children}</span>
          <span aria-hidden="true">Copied</span>
        </span>
      </Button>
      {state === 'refused' && (
        <RefusedCopy text={refused} label="The text to copy" rows={4} onDone={rest} />
      )}
    </>
  )
}
