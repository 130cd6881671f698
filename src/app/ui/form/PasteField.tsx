import type { ReactNode, Ref } from 'react'
import { Field } from './Field.tsx'

/** A field for pasted lines. Browsers neither correct, store nor translate them. */
export function PasteField(props: {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly rows: number
  readonly placeholder?: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly ref?: Ref<HTMLTextAreaElement>
}) {
  const { text, onText, ...field } = props
  return (
    <Field
      {...field}
      multiline
      mono
      value={text}
      onChange={event => onText(event.target.value)}
      autoComplete="off"
      spellCheck={false}
      translate="no"
    />
  )
}
