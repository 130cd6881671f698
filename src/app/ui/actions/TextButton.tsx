import type { ComponentProps } from 'react'
import './TextButton.css'

/** A button that looks like a word of the sentence. */
export function TextButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className="text-button" />
}
