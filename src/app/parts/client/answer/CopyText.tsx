import type { ReactNode } from 'react'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { RefusedCopy } from '../../../ui/actions/RefusedCopy.tsx'
import { useCopy } from '../../../ui/actions/use-copy.ts'
import { Icon } from '../../../ui/Icon.tsx'

/** A copy button whose every word is in the client's language. */
export function CopyText(props: {
  readonly words: HandOverMessages
  readonly text: () => string
  readonly copied: string
  /** The name of the field that shows the text where the browser refuses to copy. */
  readonly label: string
  readonly main?: boolean
  readonly onCopied?: () => void
  readonly children: ReactNode
}) {
  const { words, text, copied, label, main = false, onCopied, children } = props
  const { state, refused, copy, rest } = useCopy(() => words.copyRefused)
  return (
    <>
      <Button
        kind={main ? 'main' : 'normal'}
        {...(main ? { size: 'big', wide: true } : {})}
        onClick={() => void copy(text, copied).then(taken => taken && onCopied?.())}
      >
        <Icon name="copy" />
        {children}
      </Button>
      {state === 'refused' && (
        <RefusedCopy
          text={refused}
          label={label}
          rows={4}
          says={words.copyRefused}
          {...(onCopied ? { onCopied } : {})}
          onDone={rest}
        />
      )}
    </>
  )
}
