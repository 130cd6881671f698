import { type ComponentProps, type ReactNode, useId } from 'react'
import './Field.css'
import { Icon } from '../Icon.tsx'

type Words = {
  readonly label: string
  /** At the end of the label's line: a way to what belongs in the field. */
  readonly aside?: ReactNode
  /** Shown above the field, where a phone's keyboard cannot cover it. */
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly mono?: boolean
}

type Line = Words & { readonly multiline?: false } & ComponentProps<'input'>
type Lines = Words & { readonly multiline: true } & ComponentProps<'textarea'>

export function Field({ label, aside, hint, error, mono, ...control }: Line | Lines) {
  const id = useId()
  const shared = {
    id,
    className: 'field-control',
    'data-mono': mono || undefined,
    'aria-invalid': error !== undefined,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
  }
  return (
    <div className="field">
      {aside ? (
        <div className="field-head">
          <label htmlFor={id}>{label}</label>
          {aside}
        </div>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control.multiline ? <Lines {...control} {...shared} /> : <Line {...control} {...shared} />}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          {error}
        </p>
      )}
    </div>
  )
}

function Line({ multiline: _, ...input }: { multiline?: false } & ComponentProps<'input'>) {
  return <input {...input} />
}

function Lines({ multiline: _, ...area }: { multiline: true } & ComponentProps<'textarea'>) {
  return <textarea {...area} />
}
