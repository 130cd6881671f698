import { type ReactNode, useEffect, useRef } from 'react'
import { Tag } from '../../ui/surface/Tag.tsx'
import '../../ui/tag/HangHead.css'
import './Answer.css'

/** The heading that names what was found, and the answer below it. */
export function Answer(props: {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly state: 'brass' | 'now' | 'hollow' | 'stop'
  readonly mark: ReactNode
  readonly wide?: boolean
  /** Reserves the lines that a later finding needs, so that it moves nothing. */
  readonly keepsPlace?: boolean
  readonly children?: ReactNode
}) {
  const { title, lead, state, mark, wide, keepsPlace, children } = props
  return (
    <div
      className="answer"
      data-wide={wide || undefined}
      data-keeps-place={keepsPlace || undefined}
    >
      <div className="hang-head">
        <header>
          <Tag state={state}>{mark}</Tag>
          <div>
            <AnswerHeading>{title}</AnswerHeading>
            {lead !== undefined && <p className="lead">{lead}</p>}
          </div>
        </header>
      </div>
      {children}
    </div>
  )
}

/** The h1 takes the focus: what was pressed, and the box, are gone. */
function AnswerHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
