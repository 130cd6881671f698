import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useToast } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'

/** A copy button without words of its own, because a client's screen speaks five languages. */
export function CopyText(props: {
  readonly text: string
  readonly copied: string
  /** The name of the field that shows the text where the browser refuses to copy. */
  readonly label: string
  readonly main?: boolean
  readonly onCopied?: () => void
  readonly children: ReactNode
}) {
  const { text, copied, label, main = false, onCopied, children } = props
  const toast = useToast()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    if (isRefused) field.current?.select()
  }, [isRefused])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      return setRefused(true)
    }
    setRefused(false)
    toast(copied)
    onCopied?.()
  }
  return (
    <>
      <Button kind={main ? 'main' : 'normal'} onClick={() => void copy()}>
        <Icon name="copy" />
        {children}
      </Button>
      {isRefused && (
        <textarea
          ref={field}
          className="field-control"
          data-mono
          readOnly
          rows={4}
          value={text}
          aria-label={label}
          // Copied by hand, it has left the page as well.
          onCopy={() => onCopied?.()}
          spellCheck={false}
          translate="no"
        />
      )}
    </>
  )
}
