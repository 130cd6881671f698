import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { useDocumentTitle } from './use-document-title.ts'

/**
 * A screen's h1. Sets the document's title, and takes the focus when the screen was come to by a
 * step inside the app, or by a redirect (`arrived`): then a screen reader begins here.
 */
export function ScreenHeading(props: {
  /** The title's text; never a token, and for people's names only what Meta sent as a name. */
  readonly title: string
  readonly arrived?: boolean
  readonly children?: ReactNode
}) {
  const { title, arrived = false, children = title } = props
  const { key } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  const come = arrived || key !== 'default'

  useDocumentTitle(title)
  useEffect(() => {
    if (come) heading.current?.focus({ preventScroll: true })
  }, [come])

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
