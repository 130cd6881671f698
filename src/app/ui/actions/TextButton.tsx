import type { ComponentProps } from 'react'
import './TextButton.css'

/** Does something here, in the middle of words. */
export function TextButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className="text-button" />
}
